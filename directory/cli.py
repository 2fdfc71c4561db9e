"""The command line, made from the registry: arguments in, one answer out, an exit code that tells.

    0 done   1 something the user can act on   2 wrong usage   70 a bug

With --json standard output is exactly one JSON object; progress goes to standard error. A verb's
module is imported only when the verb runs, and a session only opened when the verb asks for one.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from directory.answers import Answer
from directory.commands import VERBS, Argument, Verb
from directory.errors import DirectoryError
from directory.running import function_of
from directory.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from directory.files import Address

DONE, ACTION_NEEDED, WRONG_USAGE, BUG = 0, 1, 2, 70


def main(arguments: Sequence[str] | None = None, follow: Mapping[str, Callable[[Answer], Answer]] | None = None) -> int:
    """Run one command; the answer is the process's exit code.

    `follow` names verbs whose answer somebody adds to whom directory/ must not know: the window, for the demonstration.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = sys.argv[1:] if arguments is None else arguments
    # a day without a year, --03-09, is a value; argparse would take it for an option
    arguments = [word[2:] if re.fullmatch(r"--[0-9]{2}-[0-9]{2}", word) else word for word in arguments]
    given = vars(make_parser(arguments).parse_args(arguments))
    as_json, named, verb = given.pop("json"), given.pop("database"), given.pop("verb")
    try:
        answer = run(verb, named, given)
        if follow is not None and verb.name in follow:
            answer = follow[verb.name](answer)
        show(answer, as_json)
        return DONE
    except DirectoryError as problem:
        return _tell(problem, as_json)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has gone: nothing more to say
        return DONE
    except KeyboardInterrupt:
        print(QT_TRANSLATE_NOOP("directory", "Stopped; nothing of this command was stored."), file=sys.stderr)
        return ACTION_NEEDED
    except Exception as problem:
        known = _explain(problem, named)
        if known is not None:
            return _tell(known, as_json)
        return _report_bug(verb, as_json)


def run(verb: Verb, database: str | None, given: dict[str, object]) -> Answer:
    """Call the verb's function with what it asks for; DirectoryError for what the user can act on."""
    function = function_of(verb)
    if verb.access == "none":
        return function(**given)
    from directory.files import find_address

    address = find_address(database)
    if verb.access == "file":
        return function(address, **given)
    from directory.course import told_on
    from directory.sessions import open_session

    access = verb.access_for(given)
    with open_session(address, read_only=access == "read") as session, told_on(sys.stderr) as course:
        session.info["course"] = course
        answer = function(session, **given)
        if access != "read":
            session.commit()
        return answer


def show(answer: Answer, as_json: bool) -> None:
    """Print an answer: one JSON object, or its lines."""
    if as_json:
        print(json.dumps(answer.data, ensure_ascii=False, default=str))
        return
    for line in answer.lines:
        print(str(line))
    sys.stdout.flush()
    for remark in answer.remarks:
        print(str(remark), file=sys.stderr)


def make_parser(arguments: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The argparse parser of every verb in the registry; words of one verb ("add person") become levels.

    Where the arguments name a verb, only its own branch is made: a search should not wait for forty others.
    """
    verbs = [verb for verb in VERBS if verb.name.split()[0] == _first_word(arguments)] or VERBS
    parser = argparse.ArgumentParser(
        prog="main.py",
        description=QT_TRANSLATE_NOOP(
            "directory",
            "Liaison: the organisations, people, posts and focal points a programme office works with. "
            "Without arguments it opens the window.",
        ),
        epilog=QT_TRANSLATE_NOOP(
            "directory",
            "Exit codes: 0 done, 1 something you can act on, 2 wrong usage, 70 a bug. "
            "LIAISON_DATABASE names the directory when --database does not.",
        ),
    )
    _add_common(parser, top=True)
    levels: dict[tuple[str, ...], Any] = {(): parser.add_subparsers(prog="main.py", metavar="COMMAND", required=True)}
    for verb in verbs:
        *groups, name = verb.name.split()
        place: tuple[str, ...] = ()
        for group in groups:
            if (*place, group) not in levels:
                branch = levels[place].add_parser(group, help=GROUPS[group], description=GROUPS[group])
                levels[(*place, group)] = branch.add_subparsers(metavar="KIND", required=True)
            place = (*place, group)
        leaf = levels[place].add_parser(name, help=verb.summary, description=_sentence(verb.summary))
        _add_common(leaf, top=False)
        for argument in verb.arguments:
            _add_argument(leaf, argument)
        leaf.set_defaults(verb=verb)
    return parser


def _first_word(arguments: Sequence[str]) -> str | None:
    """The first argument that is neither an option nor the directory's name."""
    words = iter(arguments)
    for word in words:
        if word == "--database":
            next(words, None)
        elif not word.startswith("-"):
            return word
    return None


GROUPS = {"add": QT_TRANSLATE_NOOP("directory", "add a person, an organisation, a post …, or a part of an entry")}


def _sentence(summary: str) -> str:
    return f"{summary[0].upper()}{summary[1:]}."


def _add_common(parser: argparse.ArgumentParser, top: bool) -> None:
    """--database and --json are understood before and after the command."""
    absent = None if top else argparse.SUPPRESS
    parser.add_argument(
        "--database",
        metavar="FILE|URL",
        default=absent,
        help=QT_TRANSLATE_NOOP("directory", "the directory file, or a postgresql:// URL"),
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=False if top else argparse.SUPPRESS,
        help=QT_TRANSLATE_NOOP("directory", "answer with one JSON object"),
    )


def _add_argument(parser: argparse.ArgumentParser, argument: Argument) -> None:
    options: dict[str, Any] = {"help": argument.help.replace("%", "%%")}
    if argument.kind == "flag":
        parser.add_argument(argument.name, action="store_true", dest=argument.target, **options)
        return
    if argument.choices:
        options["choices"] = argument.choices
    options["type"] = CONVERTERS.get(argument.kind, str)
    options["metavar"] = None if argument.choices else argument.name.removeprefix("--").upper().replace("-", "_")
    if argument.is_option:
        names = [argument.short, argument.name] if argument.short else [argument.name]
        options |= {"dest": argument.target, "default": argument.default, "required": argument.is_required}
        if argument.many:
            options |= {"action": "append"}
        parser.add_argument(*names, **options)
        return
    if argument.many:
        options["nargs"] = "+"
    elif not argument.is_required:
        options |= {"nargs": "?", "default": argument.default}
    if options["metavar"] is None:
        options["metavar"] = argument.name.upper()
        options["help"] += ": " + ", ".join(argument.choices)
    parser.add_argument(argument.target, **options)


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


_count.__name__ = "number from 1"
CONVERTERS: dict[str, Callable[[str], object]] = {"integer": _count, "file": lambda text: Path(text).expanduser()}


def _tell(problem: DirectoryError, as_json: bool) -> int:
    """Say what the user can act on."""
    if as_json:
        print(json.dumps({"error": str(problem)}, ensure_ascii=False))
    print(str(problem), file=sys.stderr)
    return ACTION_NEEDED


def _explain(problem: BaseException, database: str | None) -> DirectoryError | None:
    """The sentence for a full disk, a lock, a damaged file; None for a bug."""
    from directory.files import explain, find_address

    address: Address = find_address(database)
    explained = explain(problem, address.name)
    return explained if isinstance(explained, DirectoryError) else None


def _report_bug(verb: Verb, as_json: bool) -> int:
    """Write the traceback to a log of its own and say where."""
    from directory.bugs import write_report

    file = write_report(verb.name)
    text = Text(
        QT_TRANSLATE_NOOP(
            "directory",
            "That was a mistake of ours, not yours. Nothing of this command was stored. "
            "What happened stands in {file}; please send it to whoever looks after Liaison.",
        ),
        {"file": str(file)},
    )
    if as_json:
        print(json.dumps({"error": str(text)}, ensure_ascii=False))
    print(str(text), file=sys.stderr)
    return BUG
