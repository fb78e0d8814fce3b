"""A published folder, and what a judge has to say of it."""

import json
import sys
from pathlib import Path


class Publication:
    """The files of a folder; what is wrong with them is told line by line."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.data = json.loads(self.read("verzeichnis.json"))
        self.faults = []

    def read(self, name):
        return (self.folder / name).read_bytes()

    @property
    def activities(self):
        return self.data["taetigkeiten"]

    def same(self, what, expected, found):
        if expected != found:
            self.faults.append(f"{what}: {shown(expected)} is expected, {shown(found)} is found")


def shown(value):
    text = repr(value)
    return text if len(text) <= 300 else f"{text[:300]} …"


def main(judge):
    """Judges every folder that is named; ends with 1 if there is a fault, and says how much was compared."""
    faults = []
    for folder in sys.argv[1:]:
        publication = Publication(folder)
        compared = judge(publication)
        if not compared:
            publication.faults.append("nothing was compared")
        faults += [f"{folder}: {fault}" for fault in publication.faults]
        print(f"{folder}: {compared} compared")
    print("\n".join(faults[:40]))
    sys.exit(1 if faults or len(sys.argv) < 2 else 0)
