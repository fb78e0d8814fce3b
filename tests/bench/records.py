"""records.py N OUTDIR [SEED]: a register of N made-up activities in this project's format, for measuring.

Standard library only, determined by N and SEED; record i is the same for every N, so 50 is a prefix of 5,000.
Everything is invented: municipality, names, numbers, and the paragraphs cited with them.
"""
import os
import random
import sys

VERB = ["Verwaltung", "Bearbeitung", "Durchführung", "Überwachung", "Erfassung", "Abrechnung", "Prüfung", "Führung"]
OBJ = ["der Grundstücksverkehrsgenehmigungen", "des Melderegisters", "von Kindertagesbetreuungsverträgen", "der Gewerbeanzeigen",
       "von Wohngeldanträgen", "der Hundesteuerveranlagung", "des Friedhofskatasters", "von Straßenverkehrsordnungswidrigkeiten",
       "der Personalausweis- und Passangelegenheiten", "von Bußgeldverfahren", "der Schülerbeförderungskostenerstattung",
       "der Rats- und Ausschussmitgliederverwaltung", "des Bewerbungsmanagements", "der Lohn- und Gehaltsabrechnung",
       "von Baugenehmigungsverfahren", "der Abfallgebührenbescheide", "des Bürgerbüro-Terminvereinbarungssystems",
       "der Wahlhelferverwaltung", "von Feuerwehreinsatzberichten", "der Videoüberwachung öffentlicher Plätze",
       "der Stadtbibliotheksausweise", "von Eheschließungsanmeldungen", "der Obdachlosenunterbringung", "der Schuldnerberatung"]
FB = ["Fachbereich 10 – Zentrale Dienste", "Fachbereich 20 – Finanzen und Beteiligungen", "Fachbereich 32 – Bürgerservice, Sicherheit und Ordnung",
      "Fachbereich 40 – Schule und Sport", "Fachbereich 50 – Soziales und Wohnen", "Fachbereich 51 – Jugend und Familie",
      "Fachbereich 61 – Stadtentwicklung und Bauordnung", "Fachbereich 66 – Straßen und Grünflächen"]
VOR = ["Jürgen", "Käthe", "Björn", "Änne", "Sören", "Zoë", "Günther", "Maria", "Thomas", "Ayşe", "Łukasz", "Heiß-Maria"]
NACH = ["Müller", "Weiß", "Groß", "Schäfer", "Böhm", "Kühn", "Löffler", "Strauß", "Özdemir", "Nowak", "Meyer-Landrut", "Große-Wächter"]
ZWECK = ["Erfüllung der gesetzlichen Aufgaben nach dem {G}", "Festsetzung und Erhebung von Gebühren, Beiträgen und öffentlich-rechtlichen Entgelten",
         "Prüfung der Anspruchsvoraussetzungen und Bescheiderteilung", "Kommunikation mit Antragstellerinnen und Antragstellern sowie deren Bevollmächtigten",
         "Statistische Auswertung in anonymisierter Form für die Haushaltsplanung", "Gefahrenabwehr und Wahrung der öffentlichen Sicherheit und Ordnung",
         "Nachweis ordnungsgemäßer Aktenführung gegenüber der Rechnungsprüfung", "Durchsetzung von Forderungen im Verwaltungszwangsverfahren"]
GES = ["BMG", "SGB VIII", "SGB XII", "WoGG", "GewO", "BauO NRW", "KAG NRW", "PAuswG", "PStG", "OWiG", "LHundG NRW", "BestG NRW", "BeamtStG", "AO"]
RG = ["Art. 6 Abs. 1 lit. e DSGVO i. V. m. § {a} {G}", "Art. 6 Abs. 1 lit. c DSGVO i. V. m. §§ {a}, {b} {G}", "§ 3 Abs. 1 DSG NRW i. V. m. § {a} Abs. {c} {G}",
      "Art. 6 Abs. 1 lit. a DSGVO (Einwilligung)", "Art. 9 Abs. 2 lit. g DSGVO i. V. m. § {a} Abs. {c} Satz 2 {G}"]
BETR = ["Einwohnerinnen und Einwohner", "Antragstellende Personen", "Sorgeberechtigte und Kinder", "Grundstückseigentümerinnen und -eigentümer",
        "Beschäftigte der Stadtverwaltung", "Gewerbetreibende", "Zeuginnen und Zeugen", "Bevollmächtigte und gesetzliche Betreuer", "Zahlungspflichtige Dritte"]
DATEN = ["Stammdaten (Name, Vorname, Geburtsdatum, Geburtsort)", "Anschrift und frühere Anschriften", "Kontaktdaten (Telefon, E-Mail-Adresse)",
         "Bankverbindung und SEPA-Lastschriftmandate", "Staatsangehörigkeit und aufenthaltsrechtlicher Status", "Einkommens- und Vermögensverhältnisse",
         "Kfz-Kennzeichen und Fahrzeugdaten", "Familienstand und Haushaltszusammensetzung", "Lichtbild und Unterschrift", "Protokolldaten der IT-Verfahren",
         "Grundbuch- und Flurstücksangaben", "Steuernummer, Kassenzeichen und Veranlagungsdaten", "Schriftverkehr und Aktenvermerke"]
BESON = ["Gesundheitsdaten (Art. 9 Abs. 1 DSGVO)", "Religionszugehörigkeit für die Kirchensteuererhebung", "Angaben zu Straftaten (Art. 10 DSGVO)", "Gewerkschaftszugehörigkeit"]
EMPF = ["Finanzamt Musterstadt-Süd", "Kreispolizeibehörde", "Landesbetrieb Information und Technik", "Amtsgericht Musterstadt – Grundbuchamt",
        "Deutsche Rentenversicherung", "Krankenkassen und Pflegekassen", "Stadtkasse / Vollstreckungsstelle", "Bundeszentralamt für Steuern",
        "Statistisches Landesamt", "Rechnungsprüfungsamt", "Jobcenter des Kreises", "Träger der freien Jugendhilfe"]
AV = ["KommunalIT Rhein-Lippe AöR, Rechenzentrumsweg 5, 49999 Beispielhausen", "Aktenvernichtung Grün GmbH & Co. KG, Schredderstraße 12",
      "Druckzentrum Nord eG (Bescheiddruck und Kuvertierung)", "Fernwartung Süßmilch IT-Service GmbH"]
SOFT = ["OK.Verfahren 7.2", "E-Akte Kommunal", "FinanzSuite ERP", "BürgerPortal Online", "GIS-Auskunft Flurstück", "Zeiterfassung TempusPlus", "RatsInfo 5"]
LAND = [("Vereinigte Staaten", "CloudMail Inc., Seattle", "Angemessenheitsbeschluss (EU-US Data Privacy Framework), Art. 45 DSGVO"),
        ("Schweiz", "Archivlösungen Zürich AG", "Angemessenheitsbeschluss 2000/518/EG, Art. 45 DSGVO"),
        ("Indien", "Support Services Pvt. Ltd., Pune", "Standarddatenschutzklauseln, Art. 46 Abs. 2 lit. c DSGVO"),
        ("Vereinigtes Königreich", "Survey Tools Ltd., London", "Angemessenheitsbeschluss vom 28.06.2021, Art. 45 DSGVO")]
FRIST = ["{y} Jahre nach Abschluss des Vorgangs", "{y} Jahre, beginnend mit dem Schluss des Kalenderjahres", "{m} Monate nach Wegfall des Zwecks",
         "unverzüglich nach Zweckerreichung, spätestens nach {m} Monaten", "dauerhafte Aufbewahrung; Anbietung an das Stadtarchiv nach § 4 ArchivG NRW"]
TOM = ["Rollen- und Berechtigungskonzept mit jährlicher Überprüfung", "Transportverschlüsselung (TLS 1.3) und verschlüsselte Datensicherung",
       "Zutrittskontrolle zum Serverraum mit Protokollierung", "Zwei-Faktor-Authentisierung für Administratorinnen und Administratoren",
       "Pseudonymisierung bei statistischen Auswertungen", "Löschroutine mit Vier-Augen-Prinzip", "IT-Grundschutz nach BSI-Standard 200-2",
       "Verpflichtung der Beschäftigten auf das Datengeheimnis"]
SATZ = ["Die Verarbeitung erfolgt überwiegend automatisiert im Fachverfahren; Papierunterlagen werden nach dem Einscannen gemäß Dienstanweisung vernichtet.",
        "Änderungen am Verfahren sind der behördlichen Datenschutzbeauftragten spätestens vier Wochen vor Inbetriebnahme anzuzeigen.",
        "Auskünfte aus dem Register werden ausschließlich nach Maßgabe des § {a} {G} erteilt; Übermittlungssperren sind zu beachten.",
        "Für die Straßenreinigungsgebührenfestsetzung werden Flurstücksdaten aus dem Liegenschaftskataster übernommen.",
        "Eine automatisierte Entscheidungsfindung einschließlich Profiling im Sinne des Art. 22 DSGVO findet nicht statt.",
        "Beschwerden können an die Landesbeauftragte für Datenschutz und Informationsfreiheit gerichtet werden."]


KEYS = {fb: "fb" + fb.split()[1] for fb in FB}
CODES = {"Vereinigte Staaten": "US", "Schweiz": "CH", "Indien": "IN", "Vereinigtes Königreich": "GB"}
GROUNDS = {"Art. 45 DSGVO": "angemessenheit", "Art. 46 Abs. 2 lit. c DSGVO": "garantien"}
SPECIAL = {"Gesundheit": "gesundheit", "Religion": "weltanschauung-religion", "Gewerkschaft": "gewerkschaft"}
STATUS = {"aktiv": "aktiv", "in Planung": "geplant", "eingestellt": "beendet"}


def q(s):
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'


def rows(key, all_rows):
    return f"{key} = []" if not all_rows else f"{key} = [\n" + "".join(f"  {{ {row} }},\n" for row in all_rows) + "]"


def texts(key, all_texts):
    return f"{key} = [" + ", ".join(q(text) for text in all_texts) + "]"


def citation(text):
    return text.split(" (")[0]


def period(text):
    """„10 Jahre nach Abschluss des Vorgangs“ in the record's words."""
    if text.startswith("dauerhaft"):
        return 'frist = "dauerhaft", dann = "Anbietung an das Stadtarchiv"'
    if text.startswith("unverzüglich"):
        return f'frist = {q(text.rsplit("nach ", 1)[1].replace("Monaten", "Monate"))}, ab = "Zweckerreichung"'
    length, _, start = text.replace(", beginnend mit", " nach").partition(" nach ")
    return f'frist = {q(length)}, ab = {q(start.removeprefix("dem "))}'


def record(i, r):
    def fill(t):
        return t.format(a=r.randint(1, 99), b=r.randint(1, 99), c=r.randint(1, 5), G=r.choice(GES),
                        y=r.choice([2, 3, 5, 6, 10, 30]), m=r.choice([3, 6, 12, 18]))

    def some(pool, low, high):
        return [fill(x) for x in r.sample(pool, r.randint(low, min(high, len(pool))))]

    status = STATUS[r.choice(["aktiv", "aktiv", "aktiv", "in Planung", "eingestellt"])]
    out = [f"bezeichnung = {q(r.choice(VERB) + ' ' + r.choice(OBJ) + f' ({i})')}", f'stelle = "{KEYS[r.choice(FB)]}"',
           f'status = "{status}"']
    if status == "beendet":
        out.append("beendet = 2025-06-30")
    out += [f"eingefuehrt = {r.randint(1998, 2023)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}",
            f"geprueft = {r.randint(2024, 2025)}-{r.randint(1, 10):02d}-{r.randint(1, 28):02d}",
            f'nummer = "VT-{i:04d}"', f"kurzbeschreibung = {q(' '.join(some(SATZ, 2, 5)))}",
            texts("rechtsgrundlagen", [citation(c) for c in some(RG, 1, 4)]),
            rows("zwecke", [f"text = {q(z)}" for z in some(ZWECK, 1, 4)]), texts("betroffene", some(BETR, 1, 5)),
            'herkunft = "Angaben der betroffenen Personen"']
    data = some(DATEN, 2, 9)
    special = some(BESON, 1, 2) if r.random() < .3 else []
    cells = [f'kennung = "d{n}", kategorie = {q(d)}' for n, d in enumerate(data)]
    for n, text in enumerate(special):
        kind = next((f'art9 = "{value}"' for word, value in SPECIAL.items() if word in text), "art10 = true")
        ground = "Art. 9 Abs. 2 lit. g DSGVO" if "art9" in kind else "Art. 10 DSGVO"
        cells.append(f'kennung = "b{n}", kategorie = {q(text.split(" (")[0])}, {kind}, grundlage = "{ground}"')
    out.append(rows("daten", cells))
    erasure = []
    for n in r.sample(range(len(data)), min(len(data), r.randint(1, 3))):
        erasure.append(f'daten = ["d{n}"], {period(fill(r.choice(FRIST)))}, grundlage = {q(fill("§ {a} Abs. {c} {G}"))}')
    out.append(rows("loeschung", erasure + ['frist = "10 Jahre", ab = "Abschluss des Vorgangs"']))
    recipients = [f'name = {q(e)}, anlass = "gesetzliche Mitteilung"' for e in some(EMPF, 1, 5)]
    recipients += [f'partner = "av{AV.index(a)}", anlass = "Betrieb des Verfahrens"' for a in r.sample(AV, r.randint(0, 2))]
    out.append(rows("empfaenger", recipients))
    transfers = []
    if r.random() < .15:
        for land, who, why in r.sample(LAND, r.randint(1, 2)):
            basis = why.rsplit(", ", 1)[1]
            transfers.append(f'land = "{CODES[land]}", empfaenger = {q(who)}, grund = "{GROUNDS[basis]}", '
                             f'grundlage = "{basis}", nachweis = {q(why.rsplit(", ", 1)[0])}')
    out += [rows("drittland", transfers), "automatisiert = []",
            'bereitstellung = { pflicht = "gesetz", folgen = "Ohne diese Daten kann der Vorgang nicht bearbeitet werden." }',
            'schutz = ["zugriff"]', "", "[intern]",
            f"ansprechperson = {q(r.choice(VOR) + ' ' + r.choice(NACH))}", texts("systeme", some(SOFT, 1, 3)),
            texts("massnahmen", some(TOM, 2, 5))]
    return "\n".join(out) + "\n"


REGISTER = """titel = "Verzeichnis von Verarbeitungstätigkeiten"
bundesland = "NW"
stand = 2025-11-01
ausgabe = 1

[verantwortlicher]
name = "Stadt Musterstadt an der Großen Aue"
art = "behoerde"
vertreten_durch = "Bürgermeisterin Dr. Änne Weiß-Schäfer"
anschrift = "Rathausstraße 1, 49999 Musterstadt"
telefon = "+49 2999 100-0"
email = "info@musterstadt.example"

[datenschutzbeauftragte]
bezeichnung = "Behördlicher Datenschutzbeauftragter"
anschrift = "Rathausstraße 1, Zimmer 214, 49999 Musterstadt"
telefon = "+49 2999 100-214"
email = "datenschutz@musterstadt.example"

[schutz]
zugriff = "Zugriff haben nur die zuständigen Beschäftigten."
"""


def register():
    parts = [REGISTER]
    parts += [f'[[stelle]]\nkennung = "{key}"\nname = {q(name)}\n' for name, key in KEYS.items()]
    for n, text in enumerate(AV):
        name, _, address = text.partition(", ")
        address = f"anschrift = {q(address)}\n" if address else ""
        parts.append(f'[[partner]]\nkennung = "av{n}"\nname = {q(name)}\nart = "auftragsverarbeiter"\n{address}')
    return "\n".join(parts)


if __name__ == "__main__":
    count, folder = int(sys.argv[1]), sys.argv[2]
    seed = sys.argv[3] if len(sys.argv) > 3 else "1"
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/register.toml", "w", encoding="utf-8") as file:
        file.write(register())
    for i in range(1, count + 1):
        with open(f"{folder}/vt-{i:04d}.toml", "w", encoding="utf-8") as file:
            file.write(record(i, random.Random(f"{seed}/{i}")))
