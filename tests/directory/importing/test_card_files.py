"""Every file of cards that we have, brought in twice and taken back: nothing doubles, nothing is left."""

from __future__ import annotations

from directory.errors import DirectoryError
from directory.history.undo import undo
from directory.importing.plan import plan_import
from directory.importing.reading import parse
from directory.records import ParsedFile
from tests.directory.importing.bringing import apply
from tests.directory.vcard.test_corpus import short_files
from tests.doing import make
from tests.tables import differences, read_tables


def read_all_files() -> list[ParsedFile]:
    """Ours and those of the corpus, but for files without a card and a long one that says nothing new."""
    parsed = []
    for path in short_files().values():
        try:
            parsed.append(parse(path.read_bytes(), path.name))
        except DirectoryError:
            continue
    return parsed


def test_a_file_that_comes_again_is_the_same_and_undo_leaves_every_table_as_it_was(session):
    make(session, "add person", name="Somebody Else")
    empty = read_tables(session.connection())
    doubled, left = [], []
    files = read_all_files()
    for number, file in enumerate(files, 1):
        for conflicts in ("skip", "keep-both"):
            plan = plan_import(session, [file], on_conflict=conflicts)
            is_undecided = plan.count("conflict") > 0
            made = apply(session, plan)
            again = plan_import(session, [file])
            counts = (again.count("new"), again.count("update"), again.count("rejected"))
            if counts != (0, 0, plan.count("rejected")):
                doubled.append((file.name, counts, [str(i.reason) for i in again.items if i.status != "same"]))
            if made is not None:
                undo(session)
                session.commit()
            if not is_undecided:
                break
        if number % 20 == 0 or file is files[-1]:
            left += [(file.name, what) for what in differences(empty, read_tables(session.connection()))]
    assert (doubled, left) == ([], [])
