"""Reads the linked data with rdflib, asks in SPARQL, and holds the answers against verzeichnis.json and the files:
python graph.py FOLDER …"""

import hashlib
import json
import re
from collections import Counter, defaultdict
from html.parser import HTMLParser

import rdflib
from rdflib import Graph

from publication import main

# As they are written: 72 hours stay 72 hours.
rdflib.NORMALIZE_LITERALS = False

# Where the folder would be if the register said nowhere.
ELSEWHERE = "https://elsewhere.example/register/verzeichnis.jsonld"

PREFIXES = """
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dpv: <https://w3id.org/dpv#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX schema: <https://schema.org/>
PREFIX spdx: <http://spdx.org/rdf/terms#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""
GDPR = "https://w3id.org/dpv/legal/eu/gdpr#"
CONCEPT = re.compile(r"Art\. (6 Abs\. 1|9 Abs\. 2|46 Abs\. [23]|49 Abs\. 1) lit\. [a-j] DSGVO")


class Scripts(HTMLParser):
    """The text of a page's script elements by their types, as a parser of HTML finds them."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.kind, self.found = None, defaultdict(list)

    def handle_starttag(self, tag, attrs):
        if tag == "script":
            self.kind = dict(attrs).get("type", "")
            self.found[self.kind].append("")

    def handle_endtag(self, tag):
        if tag == "script":
            self.kind = None

    def handle_data(self, data):
        if self.kind is not None:
            self.found[self.kind][-1] += data


def by_activity(graph, question):
    """The answers by the identifier of the activity that they are about."""
    answers = defaultdict(list)
    for key, *values in graph.query(f"{PREFIXES}SELECT ?key {question}"):
        answers[str(key)].append(tuple(None if value is None else str(value) for value in values))
    return answers


def judge(publication):
    text = publication.read("verzeichnis.jsonld").decode("utf-8")
    scripts = Scripts()
    scripts.feed(publication.read("index.html").decode("utf-8"))
    publication.same("the page's linked data", [text], scripts.found["application/ld+json"])
    publication.same("the page's kinds of scripts", {"", "application/ld+json"}, set(scripts.found) | {""})
    graph = Graph().parse(data=text, format="json-ld", publicID=ELSEWHERE)
    compared = 0

    def asked(what, question, expected):
        nonlocal compared
        answers = by_activity(graph, question)
        for one in publication.activities:
            key = one["kennung"]
            publication.same(f"{key}, {what}", Counter(expected(one)), Counter(answers.pop(key, [])))
            compared += 1
        publication.same(f"{what} of what is no activity", {}, dict(answers))

    address = publication.data.get("veroeffentlichung", {}).get("adresse")
    page = (address.rstrip("/") + "/" if address else ELSEWHERE.rsplit("/", 1)[0] + "/") + "index.html"
    asked("name, title, status",
          "(STR(?a) AS ?name) ?title ?status { ?r a dpv:ROPA, dcat:Dataset, schema:Dataset; dpv:hasProcess ?a. "
          "?a a dpv:Process; dpv:hasIdentifier ?key; dct:title ?title; dpv:hasActivityStatus ?status }",
          lambda one: [(f"{page}#{one['kennung']}", one["bezeichnung"], "https://w3id.org/dpv#Activity" + {
              "geplant": "Planned", "aktiv": "Ongoing", "beendet": "Completed"}[one["status"]])])
    asked("summary", "?text { ?a dpv:hasIdentifier ?key; dct:description ?text }",
          lambda one: [(one["kurzbeschreibung"],)] if "kurzbeschreibung" in one else [])
    asked("purposes", "?text { ?a dpv:hasIdentifier ?key; dpv:hasPurpose ?p. ?p a dpv:Purpose; dct:title ?text }",
          lambda one: [(purpose["text"],) for purpose in one.get("zwecke", [])])
    asked("legal bases in words",
          "?text { ?a dpv:hasIdentifier ?key; dpv:hasLegalBasis ?b. ?b a dpv:LegalBasis; dct:title ?text }",
          lambda one: {(base,) for purpose in one.get("zwecke", []) for base in purpose.get("rechtsgrundlagen", [])
                       if not CONCEPT.fullmatch(base)})

    # Every concept is cited, and every citation of nothing but a letter is a concept.
    concepts = by_activity(graph, "?b { ?a dpv:hasIdentifier ?key; dpv:hasLegalBasis ?b. FILTER isIRI(?b) }")
    for one in publication.activities:
        citations = [base for purpose in one.get("zwecke", []) for base in purpose.get("rechtsgrundlagen", [])]
        told = {concept.removeprefix(GDPR) for concept, in concepts[one["kennung"]]}
        alone = {"A" + "-".join(re.findall(r"\d+|(?<=lit\. )\w", base)) for base in citations if CONCEPT.fullmatch(base)}
        if not alone <= told:
            publication.faults.append(f"{one['kennung']}: {alone - told} is cited and not told")
        for concept in told - alone:
            article, paragraph, letter = concept[1:].split("-")
            if not any(f"Art. {article}" in base and f"Abs. {paragraph}" in base and letter in base for base in citations):
                publication.faults.append(f"{one['kennung']}: {concept} is told and not cited")
        compared += 1

    asked("data subjects",
          "?text { ?a dpv:hasIdentifier ?key; dpv:hasDataSubject ?s. ?s a dpv:DataSubject; dct:title ?text }",
          lambda one: [(text,) for text in one.get("betroffene", [])])
    asked("data", "?text { ?a dpv:hasIdentifier ?key; dpv:hasPersonalData ?d. ?d dct:title ?text }",
          lambda one: [(row["kategorie"],) for row in one.get("daten", [])])
    asked("special categories",
          "?text { ?a dpv:hasIdentifier ?key; dpv:hasPersonalData ?d. ?d a dpv:SpecialCategoryPersonalData; dct:title ?text }",
          lambda one: [(row["kategorie"],) for row in one.get("daten", []) if "art9" in row])
    recipient = "?name { ?a dpv:hasIdentifier ?key; dpv:hasRecipient ?r. ?r a dpv:Recipient; dpv:hasName ?name"
    asked("recipients", f"{recipient} }}", lambda one: [(other["name"],) for other in one.get("empfaenger", [])])
    asked("processors", f"{recipient}. ?r a dpv:DataProcessor }}",
          lambda one: [(other["name"],) for other in one.get("empfaenger", []) if other.get("art") == "auftragsverarbeiter"])
    asked("periods",
          "?text { ?a dpv:hasIdentifier ?key; dpv:hasStorageCondition/dpv:hasDuration ?d. ?d dct:title ?text. "
          "FILTER NOT EXISTS { ?d a dpv:UntilEventDuration } }",
          lambda one: [(rule["frist"],) for rule in one.get("loeschung", []) if "frist" in rule])
    asked("data of erasure rules",
          "?text { ?a dpv:hasIdentifier ?key; dpv:hasStorageCondition ?s. ?s dpv:hasPersonalData ?d. ?d dct:title ?text }",
          lambda one: [(row["name"],) for rule in one.get("loeschung", []) for row in rule.get("daten", [])])
    asked("third countries",
          "?land { ?a dpv:hasIdentifier ?key; dpv:hasProcessing ?t. ?t a dpv:Transfer; dpv:hasThirdCountry/dct:identifier ?land }",
          lambda one: [(row["land"],) for row in one.get("drittland", []) if re.fullmatch("[A-Z]{2}", row["land"])])
    asked("automated decisions",
          "?text { ?a dpv:hasIdentifier ?key; dpv:hasContext ?d. ?d a dpv:AutomatedDecisionMaking; dct:title ?text }",
          lambda one: [(row["text"],) for row in one.get("automatisiert", [])])

    # Durations are ones, and say what the words say.
    letters = {"S": "H", "T": "D", "W": "D", "M": "M", "J": "Y", "K": "Y"}
    for words, value in graph.query(f"{PREFIXES}SELECT ?words ?value {{ ?d a dpv:TemporalDuration; dct:title ?words; rdf:value ?value }}"):
        number, unit = str(words).split(" ")
        number = int(number) * (7 if unit[0] == "W" else 1)
        expected = f"P{'T' if unit[0] == 'S' else ''}{number}{letters[unit[0]]}"
        publication.same(f"the duration of {words}", ("http://www.w3.org/2001/XMLSchema#duration", expected),
                         (str(value.datatype), value.n3().split('"')[1]))

    # The dataset and its files.
    head = list(graph.query(f"{PREFIXES}SELECT ?day ?owner {{ ?r a dpv:ROPA; dct:issued ?day; dct:publisher/dpv:hasName ?owner }}"))
    publication.same("the dataset", [(publication.data["stand"], publication.data["verantwortlicher"]["name"])],
                     [(str(day), str(owner)) for day, owner in head])
    listed = set()
    for url, size, digest in graph.query(
            f"{PREFIXES}SELECT ?url ?size ?digest {{ ?r dcat:distribution ?f. ?f dcat:downloadURL ?url; dcat:mediaType ?type. "
            "OPTIONAL { ?f dcat:byteSize ?size; spdx:checksum/spdx:checksumValue ?digest } }"):
        name = str(url).rsplit("/", 1)[1]
        listed.add(name)
        if name == "verzeichnis.jsonld":
            continue
        raw = publication.read(name)
        publication.same(name, (len(raw), hashlib.sha256(raw).hexdigest()), (int(size), str(digest).lower()))
        compared += 1
    manifest = json.loads(publication.read("manifest.json"))
    written = {one["datei"] for one in [*manifest["daten"], *([manifest["pdf"]] if manifest["pdf"] else [])]}
    publication.same("the files", written - {"changes.atom"}, listed)
    return compared


if __name__ == "__main__":
    main(judge)
