#!/usr/bin/env python3
"""records.py N OUTDIR [SEED]: made-up activities, once in words alone and once as records of this program.

  OUTDIR/words      what words.py writes: the input of the peers
  OUTDIR/records    the same words, none left out and none changed, under the keys of this program

What the peers print and a public register does not (contact person, systems, measures, impact assessment) stands
under [intern]. Added is only what a complete record must say and the words do not: why a recipient gets the data, and
the norm that allows special data."""
import json
import os
import subprocess
import sys
import tomllib

HERE = os.path.dirname(os.path.abspath(__file__))
COUNTRIES = {"Vereinigte Staaten": "US", "Schweiz": "CH", "Indien": "IN", "Vereinigtes Königreich": "GB"}
GROUNDS = {"Art. 45 DSGVO": "angemessenheit", "Art. 46 Abs. 2 lit. c DSGVO": "garantien"}
SPECIAL = {"Gesundheit": "gesundheit", "Religion": "weltanschauung-religion", "Gewerkschaft": "gewerkschaft"}
STATUS = {"aktiv": "aktiv", "in Planung": "geplant", "eingestellt": "beendet"}


def q(value):
    return json.dumps(value, ensure_ascii=False)


def inline(row):
    return "{ " + ", ".join(f"{key} = {q(value)}" for key, value in row.items()) + " }"


def array(key, items, spell):
    return f"{key} = []" if not items else f"{key} = [\n" + "".join(f"  {spell(item)},\n" for item in items) + "]"


def period(text):
    if text.startswith("dauerhaft"):
        return {"frist": "dauerhaft", "dann": text.split("; ")[1]}
    length, _, start = text.replace(", beginnend mit dem", " nach").partition(" nach ")
    return {"frist": length, "ab": start.removeprefix("dem ")}


def data_of(words):
    names = words["datenkategorien"] + [row["daten"] for row in words.get("loeschfristen", [])]
    rows = [{"kennung": f"d{n}", "kategorie": name} for n, name in enumerate(dict.fromkeys(names))]
    for n, name in enumerate(words["besondere_kategorien"]):
        row = {"kennung": f"b{n}", "kategorie": name}
        kind = next((value for word, value in SPECIAL.items() if word in name), None)
        row |= {"art9": kind, "grundlage": "Art. 9 Abs. 2 lit. g DSGVO"} if kind else \
            {"art10": True, "grundlage": "Art. 10 DSGVO"}
        rows.append(row)
    return rows


def record(words, processors):
    status = STATUS[words["status"]]
    out = [f'bezeichnung = {q(words["bezeichnung"])}', f'stelle = {q(unit(words["fachbereich"]))}', f'status = "{status}"']
    if status == "beendet":
        out.append(f'beendet = {words["stand"]}')
    out += [f'eingefuehrt = {words["eingefuehrt"]}', f'geprueft = {words["stand"]}', f'nummer = {q(words["id"])}',
            f'kurzbeschreibung = {q(words["beschreibung"])}',
            array("rechtsgrundlagen", words["rechtsgrundlagen"], lambda text: q(text.split(" (")[0])),
            array("zwecke", words["zwecke"], lambda text: inline({"text": text})),
            array("betroffene", words["betroffene"], q)]
    data = data_of(words)
    keys = {row["kategorie"]: row["kennung"] for row in data}
    erasure = [{"daten": [keys[row["daten"]]]} | period(row["frist"]) | {"grundlage": row["grundlage"]}
               for row in words.get("loeschfristen", [])]
    recipients = [{"name": name, "anlass": "gesetzliche Mitteilung"} for name in words["empfaenger"]]
    recipients += [{"partner": processors[name], "anlass": "Betrieb des Verfahrens"}
                   for name in words["auftragsverarbeiter"]]
    transfers = []
    for row in words.get("drittland", []):
        evidence, _, basis = row["garantie"].rpartition(", ")
        transfers.append({"land": COUNTRIES[row["land"]], "empfaenger": row["empfaenger"], "grund": GROUNDS[basis],
                          "grundlage": basis, "nachweis": evidence})
    out += [array("daten", data, inline), array("loeschung", erasure, inline), array("empfaenger", recipients, inline),
            array("drittland", transfers, inline), "", "[intern]",
            f'ansprechperson = {q(words["ansprechperson"] + ", " + words["telefon"])}',
            array("systeme", words["software"], q), array("massnahmen", words["tom"], q)]
    assessment = {"erforderlich": words["dsfa_erforderlich"]}
    if "dsfa_begruendung" in words:
        assessment["begruendung"] = words["dsfa_begruendung"]
    out.append("folgenabschaetzung = " + inline(assessment))
    # What the words do not say is a warning each; a reason silences them, as an officer would.
    rules = ["missing-mandatory-field"]
    if {row["kennung"] for row in data} > {key for row in erasure for key in row["daten"]}:
        rules.append("data-without-erasure")
    out.append(array("ausnahme", [{"regel": rule, "grund": "erfundener Eintrag"} for rule in rules], inline))
    if "bemerkung" in words:
        out.append(f'bemerkung = {q(words["bemerkung"])}')
    return "\n".join(out) + "\n"


def unit(name):
    return "fb" + name.split()[1]


def register(words, units, processors):
    controller, officer = words["verantwortlicher"], words["datenschutzbeauftragte"]
    out = [f'titel = {q(words["titel"])}', 'bundesland = "NW"', f'stand = {words["stand"]}', "ausgabe = 1",
           "", "[verantwortlicher]", 'art = "behoerde"', *(f"{key} = {q(value)}" for key, value in controller.items()),
           "", "[datenschutzbeauftragte]", 'bezeichnung = "Datenschutzbeauftragter"',
           *(f"{key} = {q(value)}" for key, value in officer.items())]
    for name in units:
        out += ["", "[[stelle]]", f"kennung = {q(unit(name))}", f"name = {q(name)}"]
    for text, key in processors.items():
        name, _, address = text.partition(", ")
        out += ["", "[[partner]]", f"kennung = {q(key)}", f"name = {q(name)}", 'art = "auftragsverarbeiter"']
        out += [f"anschrift = {q(address)}"] if address else []
    return "\n".join(out) + "\n"


# What is made up need not be lawful, and the peers tell nobody: the rules run, and say nothing.
UNTOLD = """
[regeln]
processor-without-contract = "aus"
review-overdue = "aus"
wrong-regime = "aus"
"""


def main(count, folder, *seed):
    words = os.path.join(folder, "words")
    subprocess.run([sys.executable, os.path.join(HERE, "words.py"), count, words, *seed], check=True,
                   stdout=subprocess.DEVNULL)
    load = lambda path: tomllib.load(open(os.path.join(words, path), "rb"))
    names = sorted(os.listdir(os.path.join(words, "records")))
    units, processors = {}, {}
    target = os.path.join(folder, "records")
    os.makedirs(target, exist_ok=True)
    for name in names:
        one = load(os.path.join("records", name))
        units.setdefault(one["fachbereich"])
        for partner in one["auftragsverarbeiter"]:
            processors.setdefault(partner, f"av{len(processors)}")
        with open(os.path.join(target, name), "w", encoding="utf-8") as file:
            file.write(record(one, processors))
    with open(os.path.join(target, "register.toml"), "w", encoding="utf-8") as file:
        file.write(register(load("register.toml"), sorted(units), processors))
        file.write(UNTOLD)


if __name__ == "__main__":
    main(*sys.argv[1:])
