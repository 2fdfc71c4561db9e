"""What the tests of upgrades share: a filled directory of today, and a revision of tomorrow to upgrade it to."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from directory.database import configure

REVISIONS = Path(__file__).parent / "data" / "revisions"
TOMORROW = 9001


def fill(file: Path, people: int) -> None:
    """Put people with their details, memberships and notes into a directory, and delete the last one again."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        configure(connection)
        connection.execute("BEGIN")
        entry = "INSERT INTO entry VALUES (?, ?, ?, 30, '2024-01-01 08:00:00', '2024-01-01 08:00:00', 1, NULL)"
        connection.execute(entry, (1, "office", "organization"))
        connection.execute("INSERT INTO organization(id, name, organization_kind) VALUES (1, 'Office', 'own office')")
        for number in range(people + 1):
            who, held = 2 * number + 2, 2 * number + 3
            connection.execute(entry, (who, f"person {number}", "person"))
            connection.execute(entry, (held, f"membership {number}", "membership"))
            connection.execute(
                "INSERT INTO person(id, display_name, do_not_email) VALUES (?, ?, 0)", (who, f"person number {number}")
            )
            connection.execute(
                "INSERT INTO membership(id, person_id, organization_id, units, capacity, is_main, until_at_latest)"
                " VALUES (?, ?, 1, '[]', 'acting', 1, 0)",
                (held, who),
            )
            connection.executemany(
                "INSERT INTO contact_detail(entry_id, kind, raw, label, audience, position, is_preferred, is_shared,"
                " is_inferred, until_at_latest) VALUES (?, 'phone', ?, ?, 30, 0, 0, 0, 0, 0)",
                [(who, f" +258 (0)21 {number}", None), (who, f"+258 82 {number}", "mobile")],
            )
            connection.execute(
                "INSERT INTO note(entry_id, text, audience, written_at) VALUES (?, ?, 30, '2024-01-01 08:00:00')",
                (who, f"met at the training {number}"),
            )
        last = f"IN ({2 * people + 2}, {2 * people + 3})"
        for table, column in (
            ("note", "entry_id"),
            ("contact_detail", "entry_id"),
            ("membership", "id"),
            ("person", "id"),
            ("entry", "id"),
        ):
            connection.execute(f"DELETE FROM {table} WHERE {column} {last}")
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
