"""The throwaway PostgreSQL is what the tests of both engines rely on."""

from __future__ import annotations

from sqlalchemy import create_engine, text


def ask(url: str, question: str) -> object:
    engine = create_engine(url)
    with engine.connect() as connection:
        answer = connection.execute(text(question)).scalar_one()
    engine.dispose()
    return answer


def test_each_test_gets_an_empty_database_of_its_own(postgres_url: str, postgres_database: str) -> None:
    name = ask(postgres_database, "SELECT current_database()")
    assert name != ask(postgres_url, "SELECT current_database()")
    assert ask(postgres_database, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == 0


def test_its_collation_knows_accents(postgres_database: str) -> None:
    """ICU's root collation sorts É between E and F; the C library's would put it after Z."""
    assert ask(postgres_database, "SELECT 'É' > 'e' AND 'É' < 'f'") is True
