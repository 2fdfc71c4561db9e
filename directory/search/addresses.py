"""Who has an e-mail address that is nearly the one that was typed, since nobody has that one.

A slip in the part before the @ or behind it, the same part before it elsewhere, and at last whoever else has an
address at that domain, where they are few.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from directory.search.first_rows import read_rows_of
from directory.search.folding import LONGEST_WORD, fold_native, split_email
from directory.search.hits import Connection, Reach, find_hits
from directory.search.query import All, Node, Query, Words

MOST = 8  # that are shown
_MOST_LOOKED_AT = 400
_SHORTEST = 3  # letters that a beginning must have
_TELLING = 5  # letters before the @ that are the same elsewhere: info@ is everybody's


def find_addresses_like(
    connection: Connection, address: str, narrowing: Node, kind: str | None, day: int | None
) -> list[tuple[int, str]]:
    """The ids of the entries and the address of each that is like it, the most alike first."""
    local, domain = _parts(address)
    if "." not in address.rpartition("@")[2] or not local or not domain:
        return []
    begun = local[: max(_SHORTEST, (len(local) + 1) // 2)]
    found: list[tuple[int, str]] = []
    for term in ([begun] if len(begun) >= _SHORTEST else []) + [domain[:LONGEST_WORD]]:
        near = Words(((term,),), "email")
        hits = find_hits(connection, Query(All((near, narrowing)), day), Reach.ALL, kind)
        cursor = connection.cursor()
        cursor.execute(f"SELECT p.id FROM {hits.source} WHERE {hits.where} LIMIT {_MOST_LOOKED_AT}", hits.values)
        found += _ranked(connection, [id_ for (id_,) in cursor.fetchall()], local, domain, day)
    return list(dict(found).items())[:MOST]


def _ranked(
    connection: Connection, ids: Sequence[int], local: str, domain: str, day: int | None
) -> list[tuple[int, str]]:
    slips: dict[int, tuple[int, str]] = {}
    beside: dict[int, str] = {}
    for row in read_rows_of(connection, ids, day):
        for email in row.emails:
            slip, is_beside = _compare(email.text, local, domain)
            if slip is not None and slip < slips.get(row.id, (99, ""))[0]:
                slips[row.id] = slip, email.text
            elif is_beside:
                beside.setdefault(row.id, email.text)
    found = [(id_, text) for id_, (_, text) in sorted(slips.items(), key=lambda each: each[1][0])]
    if len(beside) <= MOST:
        found += [(id_, text) for id_, text in beside.items() if id_ not in slips]
    return found[:MOST]


def _compare(address: str, local: str, domain: str) -> tuple[int | None, bool]:
    """How many slips an address is away, None for too many; and whether it is at the domain."""
    from rapidfuzz.distance import OSA  # late: seldom needed

    other_local, other_domain = _parts(address)
    before, behind = OSA.distance(local, other_local), OSA.distance(domain, other_domain)
    is_like = before <= _slips_in(local) and (behind <= _slips_in(domain) or (before == 0 and len(local) >= _TELLING))
    return (before + behind if is_like else None), behind == 0


def _slips_in(word: str) -> int:
    return 0 if len(word) < 4 else 1 if len(word) < 7 else 2


def _parts(address: str) -> tuple[str, str]:
    """What stands before the @ and behind it, letters and digits alone as the index holds them."""
    local, _, domain = address.rpartition("@")
    return "".join(_folded(local)), "".join(_folded(domain))


def _folded(part: str) -> Iterator[str]:
    return map(fold_native, split_email(part))
