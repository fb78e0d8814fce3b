"""Reads the tables with Python's csv and holds every cell against verzeichnis.json: python tables.py FOLDER …"""

import csv
import io
import re

from publication import main

FORMULA = re.compile("'*[=+\\-@\t\n＝＋－＠]")


def rows(publication, name):
    raw = publication.read(name)
    if not raw.startswith(b"\xef\xbb\xbf"):
        publication.faults.append(f"{name} has no byte order mark")
    text = raw.decode("utf-8-sig")
    # Between the rows CRLF, inside of cells LF alone.
    outside = re.sub('"(?:[^"]|"")*"', "", text)
    if outside.count("\n") != outside.count("\r\n") or "\r" in text.replace("\r\n", ""):
        publication.faults.append(f"{name} has lines that do not end as they should")
    all_rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))
    head, body = all_rows[0], all_rows[1:]
    if len(set(head)) != len(head) or any(len(row) != len(head) for row in body):
        publication.faults.append(f"{name} has rows of another length than its head")
    for row in body:
        for cell in row:
            if re.match("[=+\\-@\t\n\r＝＋－＠]", cell):
                publication.faults.append(f"{name}: a cell is a formula: {cell[:60]!r}")
    return [{column: typed(cell) for column, cell in zip(head, row)} for row in body]


def typed(cell):
    """What was typed: the apostrophe before what would be a formula is not."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell[1:]) else cell


def cell(value):
    """A value of verzeichnis.json as a cell has it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nein"
    return str(value).replace("\r\n", "\n").replace("\r", "\n")


def lines(values):
    flat = (cell(value).strip("\r\n ").replace("\n", " ") for value in values)
    return "\n".join(flat)


def once(values):
    return list(dict.fromkeys(values))


def body(one):
    """A body in one line, with all that is known of it but its kind."""
    return "; ".join(cell(value) for key, value in (one or {}).items() if key != "art")


def activity(register, one):
    """The cells of an activity that are values or lists of values."""
    purposes = one.get("zwecke", [])
    data = one.get("daten", [])
    scalars = ("kennung", "nr", "bezeichnung", "rechtsrahmen", "gliederung", "status", "beendet", "eingefuehrt",
               "geaendert", "geprueft", "nummer", "leika", "dienst", "kurzbeschreibung", "herkunft", "archiv", "gruppe")
    expected = {key: cell(one.get(key)) for key in scalars}
    unit, duty = one.get("stelle", {}), one.get("bereitstellung", {})
    expected |= {"stelle": cell(unit.get("kennung")), "stelle_name": cell(unit.get("name"))}
    expected |= {"pflicht": cell(duty.get("pflicht")), "pflicht_grundlage": cell(duty.get("grundlage")),
                 "pflicht_folgen": cell(duty.get("folgen"))}
    expected |= {
        "verantwortlicher": body(one.get("verantwortlicher", register["verantwortlicher"])),
        "vertreter": body(one.get("vertreter") or ({} if "verantwortlicher" in one else register.get("vertreter"))),
        "fruehere_kennungen": lines(one.get("fruehere_kennungen", [])),
        "nachfolger": lines(other["kennung"] for other in one.get("nachfolger", [])),
        "zwecke": lines(purpose["text"] for purpose in purposes),
        "rechtsgrundlagen": lines(once(base for purpose in purposes for base in purpose.get("rechtsgrundlagen", []))),
        "interesse": lines(purpose["interesse"] for purpose in purposes if "interesse" in purpose),
        "betroffene": lines(one.get("betroffene", [])),
        "daten": lines(row["kategorie"] for row in data),
        "art9": lines(row["art9"] for row in data if "art9" in row),
        "art10": cell(any(row.get("art10", False) for row in data)),
        "empfaenger": lines(other["name"] for other in one.get("empfaenger", [])),
        "schutz": lines(one.get("schutz", [])),
        "verarbeitungen": lines(one.get("verarbeitungen", [])),
    }
    for key in ("empfaenger", "drittland", "automatisiert"):
        expected[f"{key}_anzahl"] = str(len(one[key])) if key in one else ""
    decisions = one.get("automatisiert")
    expected["profiling"] = "" if decisions is None else cell(any(row.get("profiling", False) for row in decisions))
    return expected


# Cells that join several values of a row in one line: all of them must be in it.
JOINED = {"gemeinsam": "gemeinsam", "drittland": "drittland", "auftraggeber": "auftraggeber",
          "unterauftrag": "unterauftrag", "automatisiert": "automatisiert"}


def texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            if key not in ("art", "kennung"):
                yield from texts(one)


def groups(one, concerned):
    """The categories for which something holds, as key and name."""
    if concerned:
        return [(other["kennung"], cell(other.get("name", other["kennung"]))) for other in concerned]
    return [(cell(row.get("kennung")), cell(row["kategorie"])) for row in one.get("daten", [])] or [("", "")]


def long_rows(publication):
    """What the long tables should say, but for the printed rule and the number of days."""
    data, recipients, erasure = [], [], []
    for one in publication.activities:
        of = {"kennung": one["kennung"], "bezeichnung": cell(one["bezeichnung"])}
        for number, row in enumerate(one.get("daten", []), 1):
            data.append(of | {"nr": str(number), "datengruppe": cell(row.get("kennung")),
                              "kategorie": cell(row["kategorie"]), "angaben": lines(row.get("angaben", [])),
                              "betroffene": lines(row.get("betroffene", [])), "herkunft": cell(row.get("herkunft")),
                              "art9": cell(row.get("art9")), "art10": cell(row.get("art10", False)),
                              "grundlage": cell(row.get("grundlage"))})
        for number, row in enumerate(one.get("empfaenger", []), 1):
            for key, name in groups(one, row.get("daten")):
                recipients.append(of | {"nr": str(number), "datengruppe": key, "daten": name,
                                        "alle_daten": cell("daten" not in row)}
                                  | {column: cell(row.get(column)) for column in ("name", "art", "anlass", "grundlage")})
        for number, row in enumerate(one.get("loeschung", []), 1):
            plain = ("wenn", "frist", "ab", "vor", "sobald", "dann", "grundlage")
            for key, name in groups(one, row.get("daten")):
                erasure.append(of | {"nr": str(number), "datengruppe": key, "daten": name,
                                     "alle_daten": cell("daten" not in row), "wie": row.get("wie", {}).get("kennung", ""),
                                     "mindestens": cell(row.get("mindestens", False)),
                                     "pruefung": cell(row.get("pruefung", False))}
                               | {column: cell(row.get(column)) for column in plain})
    return {"daten.csv": data, "empfaenger.csv": recipients, "loeschung.csv": erasure}


def judge(publication):
    compared = 0
    found = rows(publication, "verzeichnis.csv")
    publication.same("verzeichnis.csv, rows", len(publication.activities), len(found))
    for one, row in zip(publication.activities, found):
        for column, value in activity(publication.data, one).items():
            publication.same(f"verzeichnis.csv, {one['kennung']}, {column}", value, row.get(column))
            compared += 1
        for column, key in JOINED.items():
            for text in texts(one.get(key, [])):
                if lines([text]).strip() not in row[column]:
                    publication.faults.append(f"verzeichnis.csv, {one['kennung']}, {column} does not say {text[:80]!r}")
        rules = row["loeschung"].split("\n") if row["loeschung"] else []
        publication.same(f"verzeichnis.csv, {one['kennung']}, rules", len(one.get("loeschung", [])), len(rules))
    for name, expected in long_rows(publication).items():
        found = rows(publication, name)
        publication.same(f"{name}, rows", len(expected), len(found))
        for number, (wanted, row) in enumerate(zip(expected, found), 1):
            more = {key: value for key, value in row.items() if key not in wanted}
            publication.same(f"{name}, row {number}", wanted, {key: row[key] for key in row if key in wanted})
            publication.same(f"{name}, columns", {"regel", "frist_etwa_tage"} if name == "loeschung.csv" else set(), set(more))
            compared += 1
            if name == "loeschung.csv":
                if not more["regel"]:
                    publication.faults.append(f"{name}, row {number} has no rule")
                number_of = re.fullmatch(r"(\d+) (Stunden?|Tage?|Wochen?|Monate?|Jahre?|Kalenderjahre?)", row["frist"])
                if number_of:
                    unit = {"S": 1 / 24, "T": 1, "W": 7, "M": 30.4375, "J": 365.25, "K": 365.25}[number_of[2][0]]
                    days = int(number_of[1]) * unit
                    if not days <= int(more["frist_etwa_tage"]) < days + 1:
                        publication.faults.append(f"{name}, row {number}: {row['frist']} are not {more['frist_etwa_tage']} days")
    # The tables join: every category that is named is in daten.csv.
    known = {(row["kennung"], row["datengruppe"]) for row in rows(publication, "daten.csv")}
    for name in ("empfaenger.csv", "loeschung.csv"):
        for row in rows(publication, name):
            if row["datengruppe"] and (row["kennung"], row["datengruppe"]) not in known:
                publication.faults.append(f"{name}: {row['kennung']} has no data {row['datengruppe']}")
    return compared


if __name__ == "__main__":
    main(judge)
