"""The whole vocabulary: every table of the directory, and the full-text index on SQLite

Revision: 0001, after
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "author",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("login", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_author")),
        sa.UniqueConstraint("login", name=op.f("uq_author_login")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "person",
                "organization",
                "post",
                "membership",
                "programme",
                "list",
                "sheet",
                name="entrykind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("audience", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.CheckConstraint("audience IN (10, 20, 30, 40)", name=op.f("ck_entry_audience")),
        sa.ForeignKeyConstraint(
            ["merged_into"],
            ["entry.id"],
            name=op.f("fk_entry_merged_into_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
        sa.UniqueConstraint("uuid", name=op.f("uq_entry_uuid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_entry_kind"), ["kind"], unique=False)
        batch_op.create_index(batch_op.f("ix_entry_merged_into"), ["merged_into"], unique=False)

    op.create_table(
        "search_doc",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("latin", sa.String(), nullable=False),
        sa.Column("org", sa.String(), nullable=False),
        sa.Column("post", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("other", sa.String(), nullable=False),
        sa.Column("facet", sa.String(), nullable=False),
        sa.Column("alike", sa.String(), nullable=False),
        sa.Column("shown", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_doc")),
    )
    op.create_table(
        "search_place",
        sa.Column("pos", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("by_name", sa.String(), nullable=False),
        sa.Column("by_post", sa.String(), nullable=False),
        sa.Column("by_organization", sa.String(), nullable=False),
        sa.Column("by_country", sa.String(), nullable=False),
        sa.Column("by_phone", sa.String(), nullable=False),
        sa.Column("by_email", sa.String(), nullable=False),
        sa.Column("by_verified", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("pos", name=op.f("pk_search_place")),
        sa.UniqueConstraint("id", name=op.f("uq_search_place_id")),
    )
    with op.batch_alter_table("search_place", schema=None) as batch_op:
        batch_op.create_index("ix_search_place_kind_pos_id", ["kind", "pos", "id"], unique=False)

    op.create_table(
        "search_state",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_search_state")),
    )
    op.create_table(
        "tag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tag")),
        sa.UniqueConstraint("folded", name=op.f("uq_tag_folded")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "theme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_theme")),
        sa.UniqueConstraint("name", name=op.f("uq_theme_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "beat",
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_beat_entry_id_entry"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_beat")),
        sa.UniqueConstraint("entry_id", "subject", name=op.f("uq_beat_entry_id_subject")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("beat", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_beat_entry_id"), ["entry_id"], unique=False)

    op.create_table(
        "change_set",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("command", sa.String(), nullable=False),
        sa.Column("command_values", sa.JSON(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reverses", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"],
            ["author.id"],
            name=op.f("fk_change_set_author_id_author"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["reverses"],
            ["change_set.id"],
            name=op.f("fk_change_set_reverses_change_set"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change_set")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("change_set", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_change_set_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_change_set_reverses"), ["reverses"], unique=False)

    op.create_table(
        "contact_detail",
        sa.Column(
            "kind",
            sa.Enum(
                "phone",
                "fax",
                "email",
                "web",
                "messaging",
                name="detailkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("raw", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=True),
        sa.Column("extension", sa.String(), nullable=True),
        sa.Column("label", sa.String(), nullable=True),
        sa.Column("service", sa.String(), nullable=True),
        sa.Column("audience", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("is_preferred", sa.Boolean(), nullable=False),
        sa.Column("is_shared", sa.Boolean(), nullable=False),
        sa.Column("is_inferred", sa.Boolean(), nullable=False),
        sa.Column("hours", sa.String(), nullable=True),
        sa.Column("bounced_on", sa.Date(), nullable=True),
        sa.Column("problem", sa.String(), nullable=True),
        sa.Column("problem_values", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("suggestion", sa.String(), nullable=True),
        sa.Column("valid_from", sa.String(), nullable=True),
        sa.Column("valid_from_first", sa.Date(), nullable=True),
        sa.Column("valid_from_last", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.String(), nullable=True),
        sa.Column("valid_until_first", sa.Date(), nullable=True),
        sa.Column("valid_until_last", sa.Date(), nullable=True),
        sa.Column("until_at_latest", sa.Boolean(), nullable=False),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("verified_by", sa.String(), nullable=True),
        sa.Column("verified_how", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("audience IN (10, 20, 30, 40)", name=op.f("ck_contact_detail_audience")),
        sa.ForeignKeyConstraint(
            ["entry_id"],
            ["entry.id"],
            name=op.f("fk_contact_detail_entry_id_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_detail")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("contact_detail", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_detail_entry_id"), ["entry_id"], unique=False)
        batch_op.create_index("ix_contact_detail_kind_value", ["kind", "value"], unique=False)

    op.create_table(
        "contact_sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column(
            "paper",
            sa.Enum("a4", "letter", name="paper", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["id"], ["entry.id"], name=op.f("fk_contact_sheet_id_entry"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_sheet")),
    )
    op.create_table(
        "entry_tag",
        sa.Column("tag_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_entry_tag_entry_id_entry"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["tag_id"], ["tag.id"], name=op.f("fk_entry_tag_tag_id_tag"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry_tag")),
        sa.UniqueConstraint("entry_id", "tag_id", name=op.f("uq_entry_tag_entry_id_tag_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("entry_tag", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_entry_tag_entry_id"), ["entry_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_entry_tag_tag_id"), ["tag_id"], unique=False)

    op.create_table(
        "export_log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("command", sa.String(), nullable=False),
        sa.Column("audience", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("audience IN (10, 20, 30, 40)", name=op.f("ck_export_log_audience")),
        sa.ForeignKeyConstraint(
            ["author_id"],
            ["author.id"],
            name=op.f("fk_export_log_author_id_author"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_export_log")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("export_log", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_export_log_author_id"), ["author_id"], unique=False)

    op.create_table(
        "foreign_uid",
        sa.Column("system", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("revised_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"],
            ["entry.id"],
            name=op.f("fk_foreign_uid_entry_id_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_foreign_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("foreign_uid", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_foreign_uid_entry_id"), ["entry_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_foreign_uid_folded"), ["folded"], unique=False)

    op.create_table(
        "identifier",
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_identifier_entry_id_entry"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identifier")),
        sa.UniqueConstraint("entry_id", "scheme", "value", name=op.f("uq_identifier_entry_id_scheme_value")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("identifier", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_identifier_entry_id"), ["entry_id"], unique=False)

    op.create_table(
        "mailing_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=True),
        sa.Column("rule", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["id"], ["entry.id"], name=op.f("fk_mailing_list_id_entry"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mailing_list")),
    )
    op.create_table(
        "name",
        sa.Column(
            "kind",
            sa.Enum(
                "alternative",
                "native",
                "phonetic",
                "former",
                "nickname",
                "acronym",
                "translation",
                name="namekind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("script", sa.String(), nullable=True),
        sa.Column("valid_from", sa.String(), nullable=True),
        sa.Column("valid_from_first", sa.Date(), nullable=True),
        sa.Column("valid_from_last", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.String(), nullable=True),
        sa.Column("valid_until_first", sa.Date(), nullable=True),
        sa.Column("valid_until_last", sa.Date(), nullable=True),
        sa.Column("until_at_latest", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_name_entry_id_entry"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_name")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("name", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_name_entry_id"), ["entry_id"], unique=False)
        batch_op.create_index("ix_name_value", ["value"], unique=False)

    op.create_table(
        "note",
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("audience", sa.Integer(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("audience IN (10, 20, 30, 40)", name=op.f("ck_note_audience")),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_note_entry_id_entry"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_note_entry_id"), ["entry_id"], unique=False)

    op.create_table(
        "organization",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column(
            "organization_kind",
            sa.Enum(
                "own office",
                "ministry",
                "law enforcement",
                "justice and oversight",
                "funder",
                "UN agency",
                "NGO",
                "diplomatic mission",
                "media",
                "private sector",
                "academic",
                "other",
                name="organizationkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("classification", sa.String(), nullable=True),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("city", sa.String(), nullable=True),
        sa.Column("area", sa.String(), nullable=True),
        sa.Column("located_in", sa.String(length=2), nullable=True),
        sa.Column("represents", sa.String(length=2), nullable=True),
        sa.Column("time_zone", sa.String(), nullable=True),
        sa.Column("medium", sa.String(), nullable=True),
        sa.Column("deadline", sa.String(), nullable=True),
        sa.Column("founding_date", sa.String(), nullable=True),
        sa.Column("founding_date_first", sa.Date(), nullable=True),
        sa.Column("founding_date_last", sa.Date(), nullable=True),
        sa.Column("dissolution_date", sa.String(), nullable=True),
        sa.Column("dissolution_date_first", sa.Date(), nullable=True),
        sa.Column("dissolution_date_last", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["id"], ["entry.id"], name=op.f("fk_organization_id_entry"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["organization.id"],
            name=op.f("fk_organization_parent_id_organization"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization")),
    )
    with op.batch_alter_table("organization", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_organization_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "other_property",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("property_group", sa.String(), nullable=True),
        sa.Column("params", sa.JSON(), nullable=False),
        sa.Column("card_version", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"],
            ["entry.id"],
            name=op.f("fk_other_property_entry_id_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_other_property")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("other_property", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_other_property_entry_id"), ["entry_id"], unique=False)

    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("display_name", sa.String(), nullable=False),
        sa.Column("given_name", sa.String(), nullable=True),
        sa.Column("family_name", sa.String(), nullable=True),
        sa.Column("additional_name", sa.String(), nullable=True),
        sa.Column("honorific_prefix", sa.String(), nullable=True),
        sa.Column("honorific_suffix", sa.String(), nullable=True),
        sa.Column("sort_name", sa.String(), nullable=True),
        sa.Column(
            "name_order",
            sa.Enum(
                "given-first", "family-first", name="nameorder", native_enum=False, create_constraint=True, length=40
            ),
            nullable=True,
        ),
        sa.Column(
            "grammatical_gender",
            sa.Enum(
                "animate",
                "common",
                "feminine",
                "inanimate",
                "masculine",
                "neuter",
                name="grammaticalgender",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("birthday", sa.String(), nullable=True),
        sa.Column("anniversary", sa.String(), nullable=True),
        sa.Column("do_not_email", sa.Boolean(), nullable=False),
        sa.Column("died_on", sa.String(), nullable=True),
        sa.Column("died_on_first", sa.Date(), nullable=True),
        sa.Column("died_on_last", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["id"], ["entry.id"], name=op.f("fk_person_id_entry"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "photo",
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("audience", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("audience IN (10, 20, 30, 40)", name=op.f("ck_photo_audience")),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_photo_entry_id_entry"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("photo", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_photo_entry_id"), ["entry_id"], unique=False)

    op.create_table(
        "postal_address",
        sa.Column("po_box", sa.String(), nullable=False),
        sa.Column("extended", sa.String(), nullable=False),
        sa.Column("street", sa.String(), nullable=False),
        sa.Column("locality", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("postal_code", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("country_code", sa.String(length=2), nullable=True),
        sa.Column("label", sa.String(), nullable=True),
        sa.Column("audience", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("is_preferred", sa.Boolean(), nullable=False),
        sa.Column("valid_from", sa.String(), nullable=True),
        sa.Column("valid_from_first", sa.Date(), nullable=True),
        sa.Column("valid_from_last", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.String(), nullable=True),
        sa.Column("valid_until_first", sa.Date(), nullable=True),
        sa.Column("valid_until_last", sa.Date(), nullable=True),
        sa.Column("until_at_latest", sa.Boolean(), nullable=False),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("verified_by", sa.String(), nullable=True),
        sa.Column("verified_how", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("audience IN (10, 20, 30, 40)", name=op.f("ck_postal_address_audience")),
        sa.ForeignKeyConstraint(
            ["entry_id"],
            ["entry.id"],
            name=op.f("fk_postal_address_entry_id_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_postal_address")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("postal_address", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_postal_address_entry_id"), ["entry_id"], unique=False)

    op.create_table(
        "programme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("acronym", sa.String(), nullable=True),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("valid_from", sa.String(), nullable=True),
        sa.Column("valid_from_first", sa.Date(), nullable=True),
        sa.Column("valid_from_last", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.String(), nullable=True),
        sa.Column("valid_until_first", sa.Date(), nullable=True),
        sa.Column("valid_until_last", sa.Date(), nullable=True),
        sa.Column("until_at_latest", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["id"], ["entry.id"], name=op.f("fk_programme_id_entry"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["programme.id"],
            name=op.f("fk_programme_parent_id_programme"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme")),
    )
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_programme_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "source",
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("excerpt", sa.String(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entry.id"], name=op.f("fk_source_entry_id_entry"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("source", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_source_entry_id"), ["entry_id"], unique=False)

    op.create_table(
        "absence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("stand_in_id", sa.Integer(), nullable=True),
        sa.Column("valid_from", sa.String(), nullable=True),
        sa.Column("valid_from_first", sa.Date(), nullable=True),
        sa.Column("valid_from_last", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.String(), nullable=True),
        sa.Column("valid_until_first", sa.Date(), nullable=True),
        sa.Column("valid_until_last", sa.Date(), nullable=True),
        sa.Column("until_at_latest", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_absence_person_id_person"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["stand_in_id"],
            ["person.id"],
            name=op.f("fk_absence_stand_in_id_person"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("absence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_absence_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_absence_stand_in_id"), ["stand_in_id"], unique=False)

    op.create_table(
        "accreditation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("to_country", sa.String(length=2), nullable=True),
        sa.Column("to_organization_id", sa.Integer(), nullable=True),
        sa.Column("valid_from", sa.String(), nullable=True),
        sa.Column("valid_from_first", sa.Date(), nullable=True),
        sa.Column("valid_from_last", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.String(), nullable=True),
        sa.Column("valid_until_first", sa.Date(), nullable=True),
        sa.Column("valid_until_last", sa.Date(), nullable=True),
        sa.Column("until_at_latest", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "(to_country IS NULL) <> (to_organization_id IS NULL)", name=op.f("ck_accreditation_one_party")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_accreditation_organization_id_organization"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["to_organization_id"],
            ["organization.id"],
            name=op.f("fk_accreditation_to_organization_id_organization"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accreditation")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("accreditation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_accreditation_organization_id"), ["organization_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_accreditation_to_organization_id"), ["to_organization_id"], unique=False)

    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_set_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=True),
        sa.Column("rows", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["change_set_id"],
            ["change_set.id"],
            name=op.f("fk_change_change_set_id_change_set"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
    )
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_change_change_set_id"), ["change_set_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_change_entry_id_change_set_id"), ["entry_id", "change_set_id"], unique=False
        )

    op.create_table(
        "covered_country",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_covered_country_organization_id_organization"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_covered_country")),
        sa.UniqueConstraint("organization_id", "country", name=op.f("uq_covered_country_organization_id_country")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("covered_country", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_covered_country_organization_id"), ["organization_id"], unique=False)

    op.create_table(
        "expectation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column(
            "organization_kind",
            sa.Enum(
                "own office",
                "ministry",
                "law enforcement",
                "justice and oversight",
                "funder",
                "UN agency",
                "NGO",
                "diplomatic mission",
                "media",
                "private sector",
                "academic",
                "other",
                name="organizationkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("classification", sa.String(), nullable=True),
        sa.Column("organization_id", sa.Integer(), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("valid_from", sa.String(), nullable=True),
        sa.Column("valid_from_first", sa.Date(), nullable=True),
        sa.Column("valid_from_last", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.String(), nullable=True),
        sa.Column("valid_until_first", sa.Date(), nullable=True),
        sa.Column("valid_until_last", sa.Date(), nullable=True),
        sa.Column("until_at_latest", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "(CASE WHEN organization_kind IS NULL THEN 0 ELSE 1 END) + (CASE WHEN classification IS NULL THEN 0 ELSE 1 END) + (CASE WHEN organization_id IS NULL THEN 0 ELSE 1 END) = 1",
            name=op.f("ck_expectation_one_subject"),
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_expectation_organization_id_organization"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programme.id"],
            name=op.f("fk_expectation_programme_id_programme"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expectation")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("expectation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_expectation_organization_id"), ["organization_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_expectation_programme_id"), ["programme_id"], unique=False)

    op.create_table(
        "export_log_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("export_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["export_id"],
            ["export_log.id"],
            name=op.f("fk_export_log_entry_export_id_export_log"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_export_log_entry")),
    )
    with op.batch_alter_table("export_log_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_export_log_entry_entry_id"), ["entry_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_export_log_entry_export_id"), ["export_id"], unique=False)

    op.create_table(
        "form_of_address",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=True),
        sa.Column("salutation", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_form_of_address_person_id_person"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_of_address")),
        sa.UniqueConstraint("person_id", "language", name=op.f("uq_form_of_address_person_id_language")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("form_of_address", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_form_of_address_person_id"), ["person_id"], unique=False)

    op.create_table(
        "import",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("change_set_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["change_set_id"],
            ["change_set.id"],
            name=op.f("fk_import_change_set_id_change_set"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("import", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_import_change_set_id"), ["change_set_id"], unique=False)

    op.create_table(
        "list_member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("is_excluded", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["list_id"],
            ["mailing_list.id"],
            name=op.f("fk_list_member_list_id_mailing_list"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["entry.id"],
            name=op.f("fk_list_member_member_id_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_list_member")),
        sa.UniqueConstraint("list_id", "member_id", name=op.f("uq_list_member_list_id_member_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("list_member", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_list_member_list_id"), ["list_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_list_member_member_id"), ["member_id"], unique=False)

    op.create_table(
        "participation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "funding",
                "accountable",
                "extending",
                "implementing",
                "host",
                "counterpart",
                "participant",
                "trainer",
                name="participationrole",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("valid_from", sa.String(), nullable=True),
        sa.Column("valid_from_first", sa.Date(), nullable=True),
        sa.Column("valid_from_last", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.String(), nullable=True),
        sa.Column("valid_until_first", sa.Date(), nullable=True),
        sa.Column("valid_until_last", sa.Date(), nullable=True),
        sa.Column("until_at_latest", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["entry.id"],
            name=op.f("fk_participation_participant_id_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programme.id"],
            name=op.f("fk_participation_programme_id_programme"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participation")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("participation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_participation_participant_id"), ["participant_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_participation_programme_id"), ["programme_id"], unique=False)

    op.create_table(
        "person_language",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_person_language_person_id_person"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_language")),
        sa.UniqueConstraint("person_id", "language", name=op.f("uq_person_language_person_id_language")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("person_language", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_language_person_id"), ["person_id"], unique=False)

    op.create_table(
        "post",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("title_language", sa.String(), nullable=True),
        sa.Column("duty_station", sa.String(), nullable=True),
        sa.Column("duty_country", sa.String(length=2), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=True),
        sa.Column("admits_several", sa.Boolean(), nullable=False),
        sa.Column("valid_from", sa.String(), nullable=True),
        sa.Column("valid_from_first", sa.Date(), nullable=True),
        sa.Column("valid_from_last", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.String(), nullable=True),
        sa.Column("valid_until_first", sa.Date(), nullable=True),
        sa.Column("valid_until_last", sa.Date(), nullable=True),
        sa.Column("until_at_latest", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["id"], ["entry.id"], name=op.f("fk_post_id_entry"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_post_organization_id_organization"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post")),
    )
    with op.batch_alter_table("post", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_organization_id"), ["organization_id"], unique=False)

    op.create_table(
        "programme_country",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programme.id"],
            name=op.f("fk_programme_country_programme_id_programme"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_country")),
        sa.UniqueConstraint("programme_id", "country", name=op.f("uq_programme_country_programme_id_country")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("programme_country", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_programme_country_programme_id"), ["programme_id"], unique=False)

    op.create_table(
        "relationship",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("object_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "refers cases to",
                "coordinates with",
                "oversees",
                "reports to",
                "assistant of",
                "colleague",
                "spouse",
                "contact",
                name="relationshipkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("programme_id", sa.Integer(), nullable=True),
        sa.Column("valid_from", sa.String(), nullable=True),
        sa.Column("valid_from_first", sa.Date(), nullable=True),
        sa.Column("valid_from_last", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.String(), nullable=True),
        sa.Column("valid_until_first", sa.Date(), nullable=True),
        sa.Column("valid_until_last", sa.Date(), nullable=True),
        sa.Column("until_at_latest", sa.Boolean(), nullable=False),
        sa.CheckConstraint("subject_id <> object_id", name=op.f("ck_relationship_not_itself")),
        sa.ForeignKeyConstraint(
            ["object_id"],
            ["entry.id"],
            name=op.f("fk_relationship_object_id_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programme.id"],
            name=op.f("fk_relationship_programme_id_programme"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["subject_id"],
            ["entry.id"],
            name=op.f("fk_relationship_subject_id_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relationship")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("relationship", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_relationship_object_id"), ["object_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_relationship_programme_id"), ["programme_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_relationship_subject_id"), ["subject_id"], unique=False)

    op.create_table(
        "sheet_issue",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("audience", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("audience IN (10, 20, 30, 40)", name=op.f("ck_sheet_issue_audience")),
        sa.ForeignKeyConstraint(
            ["sheet_id"],
            ["contact_sheet.id"],
            name=op.f("fk_sheet_issue_sheet_id_contact_sheet"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_issue")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("sheet_issue", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sheet_issue_sheet_id"), ["sheet_id"], unique=False)

    op.create_table(
        "sheet_member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["entry.id"],
            name=op.f("fk_sheet_member_member_id_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["sheet_id"],
            ["contact_sheet.id"],
            name=op.f("fk_sheet_member_sheet_id_contact_sheet"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_member")),
        sa.UniqueConstraint("sheet_id", "member_id", name=op.f("uq_sheet_member_sheet_id_member_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("sheet_member", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sheet_member_member_id"), ["member_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_sheet_member_sheet_id"), ["sheet_id"], unique=False)

    op.create_table(
        "succession",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("predecessor_id", sa.Integer(), nullable=False),
        sa.Column("successor_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "merged",
                "split",
                "renamed",
                name="successionkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("happened_on", sa.String(), nullable=True),
        sa.Column("happened_on_first", sa.Date(), nullable=True),
        sa.Column("happened_on_last", sa.Date(), nullable=True),
        sa.CheckConstraint("predecessor_id <> successor_id", name=op.f("ck_succession_not_itself")),
        sa.ForeignKeyConstraint(
            ["predecessor_id"],
            ["organization.id"],
            name=op.f("fk_succession_predecessor_id_organization"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["successor_id"],
            ["organization.id"],
            name=op.f("fk_succession_successor_id_organization"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_succession")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("succession", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_succession_predecessor_id"), ["predecessor_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_succession_successor_id"), ["successor_id"], unique=False)

    op.create_table(
        "import_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["import.id"],
            name=op.f("fk_import_item_import_id_import"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_item")),
    )
    with op.batch_alter_table("import_item", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_import_item_import_id"), ["import_id"], unique=False)

    op.create_table(
        "membership",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("units", sa.JSON(), nullable=False),
        sa.Column(
            "capacity",
            sa.Enum(
                "substantive",
                "acting",
                "officer in charge",
                "alternate",
                "freelance",
                name="capacity",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("is_main", sa.Boolean(), nullable=False),
        sa.Column("valid_from", sa.String(), nullable=True),
        sa.Column("valid_from_first", sa.Date(), nullable=True),
        sa.Column("valid_from_last", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.String(), nullable=True),
        sa.Column("valid_until_first", sa.Date(), nullable=True),
        sa.Column("valid_until_last", sa.Date(), nullable=True),
        sa.Column("until_at_latest", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["id"], ["entry.id"], name=op.f("fk_membership_id_entry"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_membership_organization_id_organization"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_membership_person_id_person"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["post_id"], ["post.id"], name=op.f("fk_membership_post_id_post"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
    )
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_membership_organization_id"), ["organization_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_membership_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_membership_post_id"), ["post_id"], unique=False)

    op.create_table(
        "focal_point",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.Column("membership_id", sa.Integer(), nullable=True),
        sa.Column("programme_id", sa.Integer(), nullable=True),
        sa.Column("theme_id", sa.Integer(), nullable=True),
        sa.Column(
            "focal_rank",
            sa.Enum("primary", "alternate", name="focalrank", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("towards_organization_id", sa.Integer(), nullable=True),
        sa.Column("towards_country", sa.String(length=2), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("valid_from", sa.String(), nullable=True),
        sa.Column("valid_from_first", sa.Date(), nullable=True),
        sa.Column("valid_from_last", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.String(), nullable=True),
        sa.Column("valid_until_first", sa.Date(), nullable=True),
        sa.Column("valid_until_last", sa.Date(), nullable=True),
        sa.Column("until_at_latest", sa.Boolean(), nullable=False),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("verified_by", sa.String(), nullable=True),
        sa.Column("verified_how", sa.String(), nullable=True),
        sa.CheckConstraint("(post_id IS NULL) <> (membership_id IS NULL)", name=op.f("ck_focal_point_one_holder")),
        sa.CheckConstraint(
            "programme_id IS NOT NULL OR theme_id IS NOT NULL", name=op.f("ck_focal_point_of_something")
        ),
        sa.ForeignKeyConstraint(
            ["membership_id"],
            ["membership.id"],
            name=op.f("fk_focal_point_membership_id_membership"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["post_id"], ["post.id"], name=op.f("fk_focal_point_post_id_post"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programme.id"],
            name=op.f("fk_focal_point_programme_id_programme"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"],
            ["theme.id"],
            name=op.f("fk_focal_point_theme_id_theme"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["towards_organization_id"],
            ["organization.id"],
            name=op.f("fk_focal_point_towards_organization_id_organization"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_focal_point")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("focal_point", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_focal_point_membership_id"), ["membership_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_focal_point_post_id"), ["post_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_focal_point_programme_id"), ["programme_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_focal_point_theme_id"), ["theme_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_focal_point_towards_organization_id"), ["towards_organization_id"], unique=False
        )

    op.create_table(
        "import_item_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["import_item.id"],
            name=op.f("fk_import_item_entry_item_id_import_item"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_item_entry")),
    )
    with op.batch_alter_table("import_item_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_import_item_entry_entry_id"), ["entry_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_import_item_entry_item_id"), ["item_id"], unique=False)

    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_fts USING fts5("
            "name, latin, org, post, email, phone, other, facet, content='', "
            "tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\", "
            "prefix='1 2 3', detail=column, columnsize=0)"
        )
        op.execute(
            "CREATE VIRTUAL TABLE search_fts_alike USING fts5(alike, content='', "
            "tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\", detail=none, columnsize=0)"
        )
    else:
        op.execute(
            # lexemes as they are, each behind the mark of its column: the very expression of directory/search/hits.py
            "CREATE INDEX ix_search_doc_words ON search_doc USING gin ((array_to_tsvector(string_to_array("
            "'n:' || replace(name || ' ' || latin, ' ', ' n:')"
            " || ' o:' || replace(org, ' ', ' o:')"
            " || ' t:' || replace(other, ' ', ' t:')"
            " || ' j:' || replace(post, ' ', ' j:')"
            " || ' e:' || replace(email, ' ', ' e:')"
            " || ' p:' || replace(phone, ' ', ' p:')"
            " || ' f:' || replace(facet, ' ', ' f:'), ' '))))"
        )
        op.execute(
            "CREATE INDEX ix_search_doc_words_alike ON search_doc"
            " USING gin ((array_to_tsvector(string_to_array(alike, ' '))))"
        )


def downgrade() -> None:
    raise NotImplementedError("the first revision is not taken back: remove the file instead")
