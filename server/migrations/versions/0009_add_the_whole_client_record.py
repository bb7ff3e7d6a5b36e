"""Add the whole client record: profile, consents, emergency contacts, guardians, households"""

from alembic import op
import sqlalchemy as sa

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _client_columns()
    _people_around()
    op.create_table(
        "consent",
        sa.Column("client_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("partner", sa.String(length=100), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("text_version", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("way", sa.String(length=16), nullable=False),
        sa.Column("witness", sa.String(length=16), nullable=False),
        sa.Column("giver", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_staff_id", sa.String(length=32), nullable=True),
        sa.CheckConstraint("number > 0", name=op.f("ck_consent_number")),
        sa.ForeignKeyConstraint(["by_staff_id"], ["staff.id"], name=op.f("fk_consent_by_staff_id_staff")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_consent_client_id_client")),
        sa.PrimaryKeyConstraint("client_id", "number", name=op.f("pk_consent")),
    )
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(statement)


def _client_columns() -> None:
    with op.batch_alter_table("client") as table:
        table.add_column(sa.Column("interpreter_languages", sa.String(length=100), nullable=True))
        table.add_column(sa.Column("birth_year", sa.Integer(), nullable=True))
        table.add_column(sa.Column("categories", sa.JSON(), nullable=False, server_default="[]"))
        table.add_column(sa.Column("device", sa.String(length=16), nullable=True))
        table.add_column(sa.Column("line", sa.String(length=16), nullable=True))
        table.add_column(sa.Column("privacy", sa.String(length=16), nullable=True))
        table.add_column(
            sa.Column("worker_gender", sa.String(length=8), nullable=False, server_default="any")
        )
        table.add_column(sa.Column("wished_worker_id", sa.String(length=32), nullable=True))
        table.add_column(sa.Column("wishes_sealed", sa.LargeBinary(), nullable=True))
        table.create_foreign_key(
            table.f("fk_client_wished_worker_id_staff"), "staff", ["wished_worker_id"], ["id"]
        )
        table.create_check_constraint(table.f("ck_client_birth_year"), "birth_year BETWEEN 1900 AND 2200")
        table.create_check_constraint(
            table.f("ck_client_worker_gender"), "worker_gender IN ('any', 'man', 'woman')"
        )
    with op.batch_alter_table("client") as table:
        for name in ("categories", "worker_gender"):
            table.alter_column(name, server_default=None)


def _people_around() -> None:
    op.create_table(
        "emergency_contact",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("client_id", sa.String(length=32), nullable=False),
        sa.Column("name_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("phone_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("relation", sa.String(length=16), nullable=False),
        sa.Column("may_know", sa.Boolean(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_emergency_contact_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_emergency_contact")),
    )
    op.create_index(op.f("ix_emergency_contact_client_id"), "emergency_contact", ["client_id"])
    op.create_table(
        "guardian",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("client_id", sa.String(length=32), nullable=False),
        sa.Column("name_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("phone_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("scope", sa.JSON(), nullable=False),
        sa.Column("until_day", sa.Date(), nullable=True),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("kind IN ('court', 'parent', 'power')", name=op.f("ck_guardian_kind")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_guardian_client_id_client")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guardian")),
    )
    op.create_index(op.f("ix_guardian_client_id"), "guardian", ["client_id"])
    op.create_table(
        "household_member",
        sa.Column("client_id", sa.String(length=32), nullable=False),
        sa.Column("household_id", sa.String(length=32), nullable=False),
        sa.Column("apart", sa.Boolean(), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_household_member_client_id_client")
        ),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_household_member")),
    )
    op.create_index(op.f("ix_household_member_household_id"), "household_member", ["household_id"])


# Nothing that was said is ever said otherwise. Deleting is left to the erasure of a person.
SQLITE = (
    """
    CREATE TRIGGER consent_update BEFORE UPDATE ON consent
    BEGIN SELECT RAISE(ABORT, 'consents only grow'); END
    """,
)

POSTGRESQL = (
    """
    CREATE FUNCTION consent_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'consents only grow' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    "CREATE TRIGGER consent_update BEFORE UPDATE ON consent FOR EACH ROW EXECUTE FUNCTION consent_refuse()",
)
