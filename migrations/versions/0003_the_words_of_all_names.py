"""The words of all names, each once, by what a misspelled word has in common with them

Revision: 0003, after 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# on PostgreSQL compared byte by byte, as SQLite does
TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "search_word",
        sa.Column("term", TEXT, nullable=False),
        sa.Column("word", TEXT, nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("term", "word", name=op.f("pk_search_word")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    raise NotImplementedError("an older Liaison refuses this file instead; restore the copy made before the upgrade")
