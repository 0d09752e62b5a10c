"""Makes sentences of known event types from patterns, since the corpus has few of some types."""

import random
from pathlib import Path

from corpora import Document

ACTORS = """
Armenia;Kenya;the Colombian government;Ankara;the rebels;the United Nations;Egypt;Tokyo;Brussels
the African Union;South Korea;police in Lima;the opposition;Foreign Minister Ana Ruiz;Serbia
the Kremlin;Ethiopian troops;the Tuareg movement;Prime Minister Ivan Horvat;Nepal;the trade unions
the European Commission;Canada;the Houthis;a court in Manila;the Supreme Court;Sudan;Chad;students
President Maria Costa;the Greek navy;India;Pakistan;the army of Mali;NATO;the Red Crescent;Peru
Libya's eastern government;a group of lawmakers;Israel;the Palestinian Authority;Washington;Cuba
German officials;the separatists;Cyprus;the Karen National Union;Tunisia;the Catholic Church
thousands of farmers;the interior ministry;Georgia;the Taliban;the mayor of Quito;Vietnam
a Turkish company;human rights groups;Finland;the Security Council;Eritrea;the militia;Moscow
""".replace("\n", ";").strip(";").split(";")
BEFORE = ["", "", "", "On Monday, ", "Last week ", "CAIRO - ", "In a statement on Friday, ",
          "GENEVA (Wire) - ", "According to officials, ", "Meanwhile, ", "In March 2009, "]
AFTER = ["", "", "", " on Thursday", ", the ministry said", " last month", ", state media reported",
         " after weeks of tension", ", according to a spokesman", " amid a dispute over the border",
         ", despite calls for restraint", " in the northern province", " for the first time in years"]


def documents(path: Path, times: int, seed: int) -> list[Document]:
    """Each pattern so many times, with other actors and surroundings each time."""
    rng = random.Random(seed)
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        event, pattern = line.split("\t")
        for _ in range(times):
            source, target = rng.sample(ACTORS, 2)
            before = rng.choice(BEFORE)
            text, spans = before, {}
            for part in pattern.replace("{", "\0{").replace("}", "}\0").split("\0"):
                if part in ("{s}", "{t}"):
                    name = source if part == "{s}" else target
                    if not text:
                        name = name[0].upper() + name[1:]
                    spans[part[1]] = (len(text), len(text) + len(name))
                    text += name
                else:
                    text += part
            text += rng.choice(AFTER) + "."
            pair = (spans["s"], spans["t"], event)
            found.append(Document(f"pattern-{len(found)}", "patterns", text, pair=pair))
    return found
