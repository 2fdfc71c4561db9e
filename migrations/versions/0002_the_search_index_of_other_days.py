"""The search index of other days: what entries said before and will say, and its full-text index

Revision: 0002, after 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TEXTS = (
    "kind", "by_name", "by_post", "by_organization", "by_country", "by_phone", "by_email", "by_verified", "name",
    "latin", "org", "post", "email", "phone", "other", "facet", "shown",
)  # fmt: skip


def upgrade() -> None:
    op.create_table(
        "search_past",
        sa.Column("pos", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in TEXTS),
        sa.PrimaryKeyConstraint("pos", name=op.f("pk_search_past")),
    )
    with op.batch_alter_table("search_past", schema=None) as batch_op:
        batch_op.create_index("ix_search_past_id_first_last_kind", ["id", "first", "last", "kind"], unique=False)

    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_fts_past USING fts5("
            "name, latin, org, post, email, phone, other, facet, content='', "
            "tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\", "
            "prefix='1 2 3', detail=column, columnsize=0)"
        )
    else:
        op.execute(
            # lexemes as they are, each behind the mark of its column: the very expression of directory/search/hits.py
            "CREATE INDEX ix_search_doc_words_past ON search_past USING gin ((array_to_tsvector(string_to_array("
            "'n:' || replace(name || ' ' || latin, ' ', ' n:')"
            " || ' o:' || replace(org, ' ', ' o:')"
            " || ' t:' || replace(other, ' ', ' t:')"
            " || ' j:' || replace(post, ' ', ' j:')"
            " || ' e:' || replace(email, ' ', ' e:')"
            " || ' p:' || replace(phone, ' ', ' p:')"
            " || ' f:' || replace(facet, ' ', ' f:'), ' '))))"
        )


def downgrade() -> None:
    raise NotImplementedError("an older Liaison refuses this file instead; restore the copy made before the upgrade")
