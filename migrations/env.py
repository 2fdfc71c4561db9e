"""How Alembic reaches a directory: an engine of its own, one transaction for all steps, checks at the end.

SQLite's driver would commit before each DDL statement and so leave a killed upgrade half-done; the
hooks below open the transaction themselves, and SQLite then takes DDL back like anything else.
Foreign keys are off while tables are rebuilt (a batch alter would cascade otherwise) and checked
before the commit.
"""

from __future__ import annotations

from typing import Any

from alembic import context
from sqlalchemy import URL, Connection, MetaData, create_engine, event, pool

from models.base import Base, Moment

config = context.config
url: URL | str = config.attributes["url"]
wait_seconds: int = config.attributes["wait_seconds"]
OF_FULL_TEXT = ("search_fts", "ix_search_doc_words")  # FTS5 and its shadow tables; PostgreSQL's index of an expression
# what the migrations must come to; the test of `alembic check` gives another
metadata: MetaData = config.attributes.get("metadata", Base.metadata)
APPLICATION_ID = 0x4C495341  # directory.files holds the same (a test compares them)


def include_name(name: str | None, type_: str, parent_names: dict[str, str | None]) -> bool:
    """Leave the full-text search of either engine to the migration that makes it."""
    return not (name is not None and name.startswith(OF_FULL_TEXT))


def render_item(type_: str, value: object, _context: object) -> str | bool:
    """Write moments as what the database keeps, so that a migration imports nothing of ours."""
    return "sa.DateTime(timezone=True)" if type_ == "type" and isinstance(value, Moment) else False


def configure(connection: Any, _record: object) -> None:
    """On SQLite: we emit BEGIN ourselves; rebuilding a table must not cascade."""
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute(f"PRAGMA busy_timeout={wait_seconds * 1000}")
    connection.execute("PRAGMA secure_delete=ON")


def begin(connection: Connection) -> None:
    """Take the write lock at once, so that two starters never both upgrade."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def read_counts(connection: Connection) -> dict[str, int]:
    """The largest id that each table has ever given (AUTOINCREMENT's own table, which a new file has not)."""
    if not connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").fetchone():
        return {}
    return {row.name: row.seq for row in connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")}


def finish(connection: Connection, counts: dict[str, int]) -> None:
    """What holds after any upgrade of a file: no id is given twice, the header tells, no reference is broken."""
    for name, largest in counts.items():
        # a rebuilt table counts from the rows that it has, and would give the ids of deleted ones again
        connection.exec_driver_sql("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (largest, name))
        connection.exec_driver_sql(  # of a table that was empty when it was rebuilt
            "INSERT INTO sqlite_sequence(name, seq) SELECT name, ? FROM sqlite_master"
            " WHERE type = 'table' AND name = ? AND name NOT IN (SELECT name FROM sqlite_sequence)",
            (largest, name),
        )
    # the file says in its header whose it is and how new, so that opening it needs no Alembic
    newest = int(context.get_context().get_current_revision() or 0)
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={newest}")
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise RuntimeError(f"the upgrade would leave {len(broken)} rows that refer to nothing")


def run() -> None:
    """Bring the directory at `url` to the wanted revision, wholly or not at all."""
    engine = create_engine(url, poolclass=pool.NullPool)
    is_sqlite = engine.dialect.name == "sqlite"
    if is_sqlite:
        event.listen(engine, "connect", configure)
        event.listen(engine, "begin", begin)
    with engine.connect() as connection, connection.begin():
        if not is_sqlite:
            # concurrent starters wait for each other instead of failing on half-made tables
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(5473402)")
        context.configure(
            connection=connection,
            target_metadata=metadata,
            transactional_ddl=True,
            render_as_batch=True,
            include_name=include_name,
            render_item=render_item,
            compare_type=True,
        )
        counts = read_counts(connection) if is_sqlite else {}
        context.run_migrations()
        if is_sqlite:
            finish(connection, counts)
    engine.dispose()


run()
