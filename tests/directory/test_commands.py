"""The registry of verbs: what it declares is what there is."""

from __future__ import annotations

import inspect
import re

import pytest

from directory.commands import AUDIENCES, VERBS, Verb, find_verb
from directory.commands import entries as entry_verbs
from directory.commands import focal_points as focal_verbs
from directory.countries import LANGUAGES
from directory.running import complete, function_of
from models import (
    Audience,
    Capacity,
    DetailKind,
    FocalRank,
    NameKind,
    OrganizationKind,
    ParticipationRole,
    RelationshipKind,
)

# COMMANDS.md: the verbs of its first number
FIRST = """
import|search|show|add person|add organization|add post|add list|add name|add detail|add address|add note|add tag|set|
end|delete|cure|appoint|list-add|list-remove|export-vcards|export-list|export-csv|export-xlsx|make-sheet|press-block|
history|undo|redo|reindex|backup|restore|settings|demo
"""
# what a verb's function is given before its arguments, by its access
BEFORE = {"read": "session", "change": "session", "export": "session", "file": "address", "none": None}


def name_of(verb: Verb) -> str:
    return verb.name


every_verb = pytest.mark.parametrize("verb", VERBS, ids=name_of)


def test_the_contracts_first_verbs_are_there():
    assert {name.strip() for name in FIRST.replace("\n", "").split("|")} <= {verb.name for verb in VERBS}


def test_a_name_is_given_once():
    names = [verb.name for verb in VERBS]
    assert len(names) == len(set(names))
    assert all(find_verb(name).name == name for name in names)
    with pytest.raises(KeyError):
        find_verb("frobnicate")


@every_verb
def test_a_verbs_function_takes_exactly_what_is_declared(verb):
    first = BEFORE[verb.access]
    parameters = list(inspect.signature(function_of(verb)).parameters)
    if first is not None:
        assert parameters.pop(0) == first
    assert set(parameters) == {argument.target for argument in verb.arguments}


@every_verb
def test_a_verb_that_changes_something_names_its_change_and_no_other_does(verb):
    if verb.access == "change" and verb.exemption is None:
        assert verb.change is not None
    if verb.access in ("read", "export", "file"):
        assert verb.change is None


@every_verb
def test_a_verb_is_explained_in_a_line_and_each_argument_too(verb):
    for explanation in (verb.summary, *(argument.help for argument in verb.arguments)):
        assert explanation
        assert not explanation.endswith(".") or explanation.endswith("H.E. Ms.")
        assert len(explanation) <= 100
        assert "organization" not in explanation  # British where users read
    assert verb.summary[0].islower() or verb.summary.split()[0].isupper()


@every_verb
def test_names_are_written_as_a_shell_expects(verb):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*( [a-z]+(-[a-z]+)*)?", verb.name)
    for argument in verb.arguments:
        assert re.fullmatch(r"(--)?[a-z]+(-[a-z]+)*", argument.name)
        assert argument.kind in ("text", "integer", "date", "country", "file", "flag")


@every_verb
def test_a_default_is_one_of_the_choices(verb):
    for argument in verb.arguments:
        assert argument.default is None or not argument.choices or argument.default in argument.choices


@pytest.mark.parametrize(
    ("choices", "enumeration"),
    [
        (entry_verbs.ORGANIZATION_KINDS, OrganizationKind),
        (entry_verbs.CAPACITIES, Capacity),
        (entry_verbs.DETAIL_KINDS, DetailKind),
        (entry_verbs.NAME_KINDS, NameKind),
        (focal_verbs.ROLES, ParticipationRole),
        (focal_verbs.RANKS, FocalRank),
        (focal_verbs.RELATIONSHIPS, RelationshipKind),
    ],
)
def test_choices_are_those_of_the_models(choices, enumeration):
    assert choices == tuple(enumeration)


def test_audiences_and_languages_are_those_of_the_program():
    assert tuple(level.word for level in Audience) == AUDIENCES
    assert {choice for verb in VERBS for a in verb.arguments if a.target == "language" for choice in a.choices} <= {
        *LANGUAGES
    }


def test_what_is_for_others_is_public_unless_said_and_what_is_for_the_office_internal():
    defaults = {
        verb.name: argument.default
        for verb in VERBS
        if verb.access == "export"
        for argument in verb.arguments
        if argument.target == "audience"
    }
    assert {name for name, level in defaults.items() if level == "public"} >= {"make-sheet", "press-block"}
    assert set(defaults.values()) == {"public", "internal"}
    assert {defaults[name] for name in ("export-vcards", "export-list", "export-csv", "export-xlsx")} == {"internal"}


def test_arguments_that_are_not_given_are_completed_and_strange_ones_refused():
    given = complete(find_verb("add person"), {"name": "Ana"})
    assert given["name"] == "Ana"
    assert given["audience"] is None
    assert complete(find_verb("undo"), {}) == {"rest": False}
    with pytest.raises(TypeError, match="shoe_size"):
        complete(find_verb("add person"), {"name": "Ana", "shoe_size": 38})
