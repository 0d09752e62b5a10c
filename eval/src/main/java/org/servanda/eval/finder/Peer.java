package org.servanda.eval.finder;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Another program to compare Servanda with. Its class is not part of this module's code: the
 * profile {@code peer} adds it, and the {@link ServiceLoader} finds it.
 */
public interface Peer {

  /** What the reports call it, with its version. */
  String name();

  /** The settings it runs with, for the reports. */
  List<Setting> settings();

  /** Loads its models, which may take a while. */
  AttributionFinder load();

  /**
   * The peer on the class path.
   *
   * @throws IllegalStateException if there is none
   */
  static Peer onClassPath() {
    List<ServiceLoader.Provider<Peer>> peers = ServiceLoader.load(Peer.class).stream().toList();
    if (peers.isEmpty()) {
      throw new IllegalStateException(
          "no peer is on the class path: run eval/measure with --peer, which builds with -Ppeer");
    }
    return peers.getFirst().get();
  }
}
