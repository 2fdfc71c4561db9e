"""A later Liaison, as the tests imagine it: columns added, columns rewritten, the table of all entries made anew

Revision: 9001, after the newest of the real ones
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import context, op

REAL = Path(context.config.get_main_option("script_location")) / "versions"

revision = "9001"
down_revision = max(file.name[:4] for file in REAL.glob("[0-9]*.py"))
branch_labels = None
depends_on = None


def upgrade() -> None:
    # a column that each row needs, filled from another
    op.add_column("person", sa.Column("initial", sa.String(), nullable=False, server_default=""))
    op.execute("UPDATE person SET initial = upper(substr(display_name, 1, 1))")
    # a column rewritten in place
    op.execute("UPDATE contact_detail SET raw = trim(replace(raw, '(0)', ''))")
    # a column that may be empty no longer: on SQLite the table is made anew
    op.execute("UPDATE contact_detail SET label = 'work' WHERE label IS NULL")
    with op.batch_alter_table("contact_detail", table_kwargs=COUNTING) as batch:
        batch.alter_column("label", existing_type=sa.String(), nullable=False, server_default="work")
    # and so is the table that every other one refers to
    op.execute("UPDATE entry SET version = version + 1")
    with op.batch_alter_table("entry", table_kwargs=COUNTING) as batch:
        batch.add_column(sa.Column("looked_at", sa.DateTime(timezone=True), nullable=True))
        batch.alter_column("version", existing_type=sa.Integer(), nullable=False, server_default="1")


# what a batch forgets by itself; CHECKs, keys and indexes it carries over
COUNTING = {"sqlite_autoincrement": True}


def downgrade() -> None:
    raise NotImplementedError("nobody goes back to an older Liaison")
