"""What is named in an operator, programmes, lists, tags, themes and countries, as its number or code."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import Any

from directory.search.folding import fold_latin, fold_native
from directory.search.hits import Reach, find_hits
from directory.search.query import All, Node, Query, word_nodes

_MOST = 200  # that one value may name
_MOST_MEANT = 5  # names that are alike
# The kind of entries that the value of an operator names.
_NAMED = {"org": "organization", "funder": "organization", "post": "post", "programme": "programme",
          "focal": "programme", "list": "list", "name": "person"}  # fmt: skip


class Lookups:
    """Asks a plain DB-API connection, sqlite3's or psycopg's."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self._mark = "?" if isinstance(connection, sqlite3.Connection) else "%s"

    def named(self, kind: str, value: str) -> list[int]:
        """The ids of the entries of a kind that have these words in their names; by their number too."""
        words = tuple(word_nodes(value, "names"))
        if not words:
            return []
        hits = find_hits(self.connection, Query(All(words)), Reach.ALL, kind)
        sql = f"SELECT p.id FROM {hits.source} WHERE {hits.where} ORDER BY {hits.alphabet} LIMIT {_MOST}"
        found = [id_ for (id_,) in self._ask(sql, hits.values)]
        if not found and value.isdecimal() and len(value) < 10:
            numbered = self._ask("SELECT id FROM search_place WHERE id = {} AND kind = {}", (int(value), kind))
            found = [id_ for (id_,) in numbered]
        return found

    def tags(self, value: str) -> list[int]:
        """The tags that begin with it; the one of that very name alone, where there is one."""
        return self._called("SELECT id, name FROM tag", value)

    def themes(self, value: str) -> list[int]:
        """The themes that begin with it."""
        return self._called("SELECT id, name FROM theme", value)

    def funded(self, funders: Iterable[int], day: int | None) -> list[int]:
        """The programmes that these organizations fund, on a day (None: or ever did)."""
        sql = "SELECT DISTINCT programme_id FROM participation WHERE role = 'funding' AND participant_id IN ({})"
        if day is not None:
            on = date.fromordinal(day).isoformat()
            sql += f" AND coalesce(valid_from_first, '{on}') <= '{on}' AND coalesce(valid_until_last, '{on}') >= '{on}'"
        return self._among(sql, funders)

    def nested_lists(self, ids: Iterable[int]) -> list[int]:
        """These lists and those that stand on them, and so on."""
        found: dict[int, None] = {}
        waiting = list(ids)
        while waiting:
            found.update(dict.fromkeys(waiting))
            inner = self._among(
                "SELECT m.member_id FROM list_member AS m JOIN mailing_list AS l ON l.id = m.member_id"
                " WHERE m.list_id IN ({})",
                waiting,
            )
            waiting = [id_ for id_ in inner if id_ not in found]
        return list(found)

    def rules(self, ids: Iterable[int]) -> list[str]:
        """The saved searches that put people on these lists."""
        return self._among("SELECT rule FROM mailing_list WHERE rule IS NOT NULL AND id IN ({})", ids)

    def countries(self, value: str) -> list[str]:
        """The code itself, or those of the countries whose name in one of the five languages begins with it."""
        from directory.countries import LANGUAGES, country_code, country_names  # late: babel is slow to load

        code = country_code(value)
        if code is not None:
            return [code]
        typed = fold_native(value)
        names = [(code, name) for language in LANGUAGES for code, name in country_names(language).items()]
        return list(dict.fromkeys(code for code, name in names if typed and fold_native(name).startswith(typed)))

    def alike(self, operator: str, value: str) -> list[str]:
        """The names that a misspelled value of an operator may be meant for: one of few, or the most alike of many."""
        from directory.search.vernacular import closest  # late, as what is seldom needed

        if operator == "country":
            from directory.countries import LANGUAGES, country_names

            called = {name for language in LANGUAGES for name in country_names(language).values()}
            meant = closest(value, called) if len(value) > 3 else None
            return [meant] if meant else []
        table = {"tag": "tag", "focal": "theme"}.get(operator)
        meant = closest(value, [name for _, name in self._ask(f"SELECT id, name FROM {table}")]) if table else None
        if meant or operator not in _NAMED:
            return [meant] if meant else []
        from directory.search.first_rows import read_rows
        from directory.search.similar import find_similar

        ids = find_similar(self.connection, Query(All(tuple(word_nodes(value)))), _NAMED[operator])
        names = list(dict.fromkeys(row.name for row in read_rows(self.connection, ids)))
        words = [closest(word, {each for name in names for each in name.split()}) for word in value.split()]
        if all(words):
            return [" ".join(filter(None, words))]
        return names[:_MOST_MEANT]

    def is_any(self, node: Node, day: int | None) -> bool:
        """Whether anything is found by it."""
        hits = find_hits(self.connection, Query(node, day), Reach.ALL)
        return bool(self._ask(f"SELECT 1 FROM {hits.source} WHERE {hits.where} LIMIT 1", hits.values))

    def _called(self, sql: str, value: str) -> list[int]:
        typed = {fold_native(value), fold_latin(value)} - {""}
        names = {id_: {fold_native(name), fold_latin(name)} for id_, name in self._ask(sql)}
        whole = [id_ for id_, folded in names.items() if folded & typed]
        return whole or [
            id_ for id_, folded in names.items() if any(name.startswith(word) for name in folded for word in typed)
        ]

    def _among(self, sql: str, ids: Iterable[Any]) -> list[Any]:
        """One column of a query whose `{}` is a list of ids."""
        values = list(ids)[:_MOST]
        if not values:
            return []
        return [row[0] for row in self._ask(sql.format(", ".join(["{}"] * len(values))), values)]

    def _ask(self, sql: str, values: Iterable[Any] = ()) -> list[Any]:
        values = tuple(values)
        cursor = self.connection.cursor()
        cursor.execute(sql.format(*[self._mark] * len(values)) if "{}" in sql else sql, values)
        found: list[Any] = cursor.fetchall()
        return found
