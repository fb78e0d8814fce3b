"""Holds verzeichnis.json against its published schema with jsonschema: python schema.py FOLDER …"""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

from publication import main

SCHEMA = Path(__file__).parents[3] / "schema" / "verzeichnis.schema.json"


def judge(publication):
    schema = json.loads(SCHEMA.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for error in validator.iter_errors(publication.data):
        publication.faults.append(f"{error.json_path}: {error.message[:200]}")
    return len(publication.activities)


if __name__ == "__main__":
    main(judge)
