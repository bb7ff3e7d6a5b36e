"""Keep the agency's own texts"""

from alembic import op
import sqlalchemy as sa

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

SQLITE = (
    """
    CREATE TRIGGER agency_text_update BEFORE UPDATE ON agency_text
    BEGIN SELECT RAISE(ABORT, 'texts only grow'); END
    """,
    """
    CREATE TRIGGER agency_text_delete BEFORE DELETE ON agency_text
    BEGIN SELECT RAISE(ABORT, 'texts only grow'); END
    """,
)
POSTGRESQL = (
    """
    CREATE FUNCTION agency_text_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'texts only grow' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    """
    CREATE TRIGGER agency_text_change BEFORE UPDATE OR DELETE ON agency_text FOR EACH ROW
    EXECUTE FUNCTION agency_text_refuse()
    """,
)


def upgrade() -> None:
    op.create_table(
        "agency_text",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.String(length=32), nullable=False),
        sa.CheckConstraint("version > 0", name=op.f("ck_agency_text_version")),
        sa.PrimaryKeyConstraint("key", "version", name=op.f("pk_agency_text")),
    )
    for statement in POSTGRESQL if op.get_bind().dialect.name == "postgresql" else SQLITE:
        op.execute(statement)
