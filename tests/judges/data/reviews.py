"""Reads calendars with the icalendar package and holds them against the plan as JSON: python reviews.py FOLDER …
In each folder lie plan.ics and plan.json, printed for the same question."""

import datetime
import json
import sys
from pathlib import Path

import icalendar


def judge(folder):
    said = (folder / "plan.ics").read_bytes()
    for line in said.split(b"\r\n"):
        assert b"\n" not in line and b"\r" not in line, f"a bare line end: {line}"
        assert len(line) <= 75, f"{len(line)} bytes: {line}"
        line.decode()
    plan = json.loads((folder / "plan.json").read_text(encoding="utf-8"))
    calendar = icalendar.Calendar.from_ical(said)
    assert not calendar.errors, calendar.errors
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"] and calendar["METHOD"] == "PUBLISH"
    assert calendar.subcomponents, "a calendar of nothing is none"
    events = calendar.walk("VEVENT")
    assert len(events) == len(plan["reviews"]), f"{len(events)} of {len(plan['reviews'])}"
    stamp = datetime.datetime.fromisoformat(plan["as_of"] + "T00:00:00+00:00")
    for event, review in zip(events, plan["reviews"]):
        assert not event.errors, event.errors
        for name in ["UID", "DTSTAMP", "DTSTART", "SUMMARY"]:
            assert not isinstance(event[name], list), f"{name} more than once"
        assert event["DTSTAMP"].dt == stamp, event["DTSTAMP"].dt
        day = event["DTSTART"].dt
        assert type(day) is datetime.date and day.isoformat() == (review["due"] or plan["as_of"]), day
        prefix, _, name = str(event["SUMMARY"]).partition(": ")
        assert prefix and name == shown(review["designation"]), f"{name!r} for {review['designation']!r}"
        lines = str(event["DESCRIPTION"]).split("\n")
        assert len(lines) == 3 and lines[1].endswith(shown(review["file"])), lines
        assert lines[2].endswith(f" {review['identifier']}"), lines
        unit = review["unit"] and review["unit"]["name"]
        categories = event["CATEGORIES"].cats if "CATEGORIES" in event else [None]
        assert [category and str(category) for category in categories] == [unit and shown(unit)], categories
        assert (event.get("CLASS") == "CONFIDENTIAL") == review["withheld"], review["identifier"]
    names = [str(event["UID"]) for event in events]
    assert len(set(names)) == len(names), "a UID twice"


def shown(text):
    """As a calendar can hold it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign if sign in "\n\t" or not (ord(sign) < 32 or ord(sign) == 127) else "\ufffd" for sign in text)


for name in sys.argv[1:]:
    judge(Path(name))
