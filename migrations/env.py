"""How Alembic reaches a directory: an engine of its own, one transaction for all steps, checks at the end.

SQLite's driver would commit before each DDL statement and so leave a killed upgrade half-done; the
hooks below open the transaction themselves, and SQLite then takes DDL back like anything else.
Foreign keys are off while tables are rebuilt (a batch alter would cascade otherwise) and checked
before the commit.
"""

from __future__ import annotations

from typing import Any

from alembic import context
from sqlalchemy import Connection, create_engine, event, pool

from models.base import Base, Moment

config = context.config
url: str = config.attributes["url"]
APPLICATION_ID = 0x4C495341  # directory.files holds the same (a test compares them)


def include_name(name: str | None, type_: str, parent_names: dict[str, str | None]) -> bool:
    """Leave the full-text index and its shadow tables to the migration that makes them."""
    return not (type_ == "table" and name is not None and name.startswith("search_fts"))


def render_item(type_: str, value: object, _context: object) -> str | bool:
    """Write moments as what the database keeps, so that a migration imports nothing of ours."""
    return "sa.DateTime(timezone=True)" if type_ == "type" and isinstance(value, Moment) else False


def configure(connection: Any, _record: object) -> None:
    """On SQLite: we emit BEGIN ourselves; rebuilding a table must not cascade."""
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA busy_timeout=5000")
    connection.execute("PRAGMA secure_delete=ON")


def begin(connection: Connection) -> None:
    """Take the write lock at once, so that two starters never both upgrade."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


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
            target_metadata=Base.metadata,
            transactional_ddl=True,
            render_as_batch=True,
            include_name=include_name,
            render_item=render_item,
            compare_type=True,
        )
        context.run_migrations()
        if is_sqlite:
            # the file says in its header whose it is and how new, so that opening it needs no Alembic
            newest = int(str(context.get_head_revision()))
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={newest}")
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise RuntimeError(f"the upgrade would leave {len(broken)} rows that refer to nothing")
    engine.dispose()


run()
