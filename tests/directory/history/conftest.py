"""A session that reads its tables, and an office of a few entries that hang together."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from directory.history.recording import DirectorySession
from tests.doing import make


@pytest.fixture
def entries(session: DirectorySession) -> SimpleNamespace:
    """A ministry with a post that Ana holds, a list that she is on, and Ben beside her; ids as texts."""
    ministry = make(session, "add organization", name="Ministry of Labour", country="MZ")
    post = make(session, "add post", title="Inspector", organization=ministry)
    ana = make(session, "add person", name="Ana Exemplo")
    ben = make(session, "add person", name="Ben Modelo")
    membership = make(session, "appoint", person=ana, post=post)
    detail = make(session, "add detail", entry=ana, detail_kind="phone", value="+258 21 310 779")
    mailing_list = make(session, "add list", name="Partners")
    make(session, "list-add", mailing_list=mailing_list, ids=[ana, ben])
    session.commit()
    return SimpleNamespace(
        ministry=ministry, post=post, ana=ana, ben=ben, membership=membership, detail=detail, list=mailing_list
    )
