"""A long question that is given up."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from directory.search.stopping import while_wanted

LONG = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT count(*) FROM n"


def test_an_answer_that_is_wanted_comes() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        assert while_wanted(connection, lambda: True, lambda: connection.execute(LONG).fetchone()) == (1_000_000,)


def test_what_nobody_wants_any_more_is_given_up_and_the_connection_serves_the_next() -> None:
    looks = iter([True, True, False])
    with closing(sqlite3.connect(":memory:")) as connection:
        assert while_wanted(connection, lambda: next(looks), lambda: connection.execute(LONG).fetchone()) is None
        assert next(looks, "all looks were taken") == "all looks were taken"
        assert connection.execute(LONG).fetchone() == (1_000_000,)


def test_what_is_unwanted_before_is_not_asked() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        assert while_wanted(connection, lambda: False, lambda: pytest.fail("it was asked")) is None


def test_another_problem_stays_one() -> None:
    with closing(sqlite3.connect(":memory:")) as connection, pytest.raises(sqlite3.OperationalError, match="no such"):
        while_wanted(connection, lambda: True, lambda: connection.execute("SELECT * FROM nowhere"))
