package org.servanda.entry;

/**
 * In which way something is done, by the modes of PLOVER that words of a report can tell for sure.
 */
public enum PloverMode {
  VISIT(PloverType.CONSULT),
  PHONE(PloverType.CONSULT),
  MEDIATE(PloverType.CONSULT),
  WITHDRAW(PloverType.RETREAT),
  RELEASE(PloverType.RETREAT),
  RETURN(PloverType.RETREAT),
  CEASEFIRE(PloverType.RETREAT),
  EXPEL(PloverType.SANCTION),
  TROOPS(PloverType.MOBILIZE),
  SEIZE(PloverType.COERCE),
  ARREST(PloverType.COERCE),
  RESTRICT(PloverType.COERCE),
  AERIAL(PloverType.ASSAULT),
  HEAVY_WEAPONS(PloverType.ASSAULT),
  FIREARMS(PloverType.ASSAULT),
  EXPLOSIVES(PloverType.ASSAULT),
  ABDUCT(PloverType.ASSAULT);

  private final PloverType type;

  PloverMode(PloverType type) {
    this.type = type;
  }

  /** The type it is a mode of. */
  public PloverType type() {
    return type;
  }
}
