"""Add services, rooms, availability and all forms of an appointment"""

from alembic import op
import sqlalchemy as sa

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


_FORMS = "form IN ('audio', 'chat', 'home', 'office', 'phone', 'video')"


def upgrade() -> None:
    op.create_table(
        "series",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
    )
    op.create_table(
        "service",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("forms", sa.JSON(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("buffers", sa.JSON(), nullable=False),
        sa.Column("notice_minutes", sa.Integer(), nullable=False),
        sa.Column("daily_limit", sa.Integer(), nullable=True),
        sa.Column("booked_by", sa.String(length=16), nullable=False),
        sa.Column("confirm", sa.String(length=16), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("booked_by IN ('client', 'staff')", name=op.f("ck_service_booked_by")),
        sa.CheckConstraint("confirm IN ('automatic', 'staff')", name=op.f("ck_service_confirm")),
        sa.CheckConstraint("minutes BETWEEN 5 AND 480", name=op.f("ck_service_minutes")),
        sa.CheckConstraint("notice_minutes >= 0", name=op.f("ck_service_notice")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service")),
    )
    op.create_table(
        "worker_service",
        sa.Column("service_id", sa.String(length=32), nullable=False),
        sa.Column("worker_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_worker_service_service_id_service")
        ),
        sa.ForeignKeyConstraint(["worker_id"], ["staff.id"], name=op.f("fk_worker_service_worker_id_staff")),
        sa.PrimaryKeyConstraint("service_id", "worker_id", name=op.f("pk_worker_service")),
    )
    with op.batch_alter_table("worker_service") as table:
        table.create_index(table.f("ix_worker_service_worker_id"), ["worker_id"], unique=False)

    op.create_table(
        "availability_exception",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("worker_id", sa.String(length=32), nullable=False),
        sa.Column("office_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("until_day", sa.Date(), nullable=False),
        sa.Column("starts", sa.String(length=5), nullable=True),
        sa.Column("ends", sa.String(length=5), nullable=True),
        sa.Column("reason", sa.String(length=32), nullable=False),
        sa.CheckConstraint(
            "kind = 'off' OR starts IS NOT NULL", name=op.f("ck_availability_exception_extra_has_clocks")
        ),
        sa.CheckConstraint("kind IN ('off', 'extra')", name=op.f("ck_availability_exception_kind")),
        sa.CheckConstraint(
            "(starts IS NULL) = (ends IS NULL)", name=op.f("ck_availability_exception_both_clocks")
        ),
        sa.CheckConstraint(
            "starts IS NULL OR ends > starts", name=op.f("ck_availability_exception_end_after_start")
        ),
        sa.CheckConstraint("until_day >= from_day", name=op.f("ck_availability_exception_days_in_order")),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_availability_exception_office_id_office")
        ),
        sa.ForeignKeyConstraint(
            ["worker_id"], ["staff.id"], name=op.f("fk_availability_exception_worker_id_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_availability_exception")),
    )
    with op.batch_alter_table("availability_exception") as table:
        table.create_index(
            table.f("ix_availability_exception_worker_id_office_id"),
            ["worker_id", "office_id"],
            unique=False,
        )

    op.create_table(
        "availability_pattern",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("worker_id", sa.String(length=32), nullable=False),
        sa.Column("office_id", sa.String(length=32), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("starts", sa.String(length=5), nullable=False),
        sa.Column("ends", sa.String(length=5), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("effective_until", sa.Date(), nullable=True),
        sa.Column("forms", sa.JSON(none_as_null=True), nullable=True),
        sa.CheckConstraint(
            "effective_until IS NULL OR effective_until >= effective_from",
            name=op.f("ck_availability_pattern_days_in_order"),
        ),
        sa.CheckConstraint("ends > starts", name=op.f("ck_availability_pattern_end_after_start")),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_availability_pattern_weekday")),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_availability_pattern_office_id_office")
        ),
        sa.ForeignKeyConstraint(
            ["worker_id"], ["staff.id"], name=op.f("fk_availability_pattern_worker_id_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_availability_pattern")),
    )
    with op.batch_alter_table("availability_pattern") as table:
        table.create_index(
            table.f("ix_availability_pattern_worker_id_office_id"),
            ["worker_id", "office_id"],
            unique=False,
        )

    op.create_table(
        "companion",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("office_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("kind IN ('interpreter', 'partner', 'volunteer')", name=op.f("ck_companion_kind")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_companion_office_id_office")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_companion")),
    )
    with op.batch_alter_table("companion") as table:
        table.create_index(table.f("ix_companion_office_id"), ["office_id"], unique=False)

    op.create_table(
        "room",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("office_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("capacity BETWEEN 1 AND 500", name=op.f("ck_room_capacity")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_room_office_id_office")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room")),
        sa.UniqueConstraint("office_id", "name", name=op.f("uq_room_office_id_name")),
    )
    op.create_table(
        "service_office",
        sa.Column("service_id", sa.String(length=32), nullable=False),
        sa.Column("office_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_service_office_office_id_office")
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_service_office_service_id_service")
        ),
        sa.PrimaryKeyConstraint("service_id", "office_id", name=op.f("pk_service_office")),
    )
    with op.batch_alter_table("service_office") as table:
        table.create_index(table.f("ix_service_office_office_id"), ["office_id"], unique=False)

    op.create_table(
        "appointment_party",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("appointment_id", sa.String(length=32), nullable=False),
        sa.Column("client_id", sa.String(length=32), nullable=True),
        sa.Column("companion_id", sa.String(length=32), nullable=True),
        sa.CheckConstraint(
            "(client_id IS NULL) <> (companion_id IS NULL)", name=op.f("ck_appointment_party_one_of_both")
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_appointment_party_appointment_id_appointment"),
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_appointment_party_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["companion_id"], ["companion.id"], name=op.f("fk_appointment_party_companion_id_companion")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment_party")),
        sa.UniqueConstraint(
            "appointment_id", "client_id", name=op.f("uq_appointment_party_appointment_id_client_id")
        ),
        sa.UniqueConstraint(
            "appointment_id", "companion_id", name=op.f("uq_appointment_party_appointment_id_companion_id")
        ),
    )
    with op.batch_alter_table("appointment_party") as table:
        table.create_index(table.f("ix_appointment_party_client_id"), ["client_id"], unique=False)

    with op.batch_alter_table("appointment") as table:
        table.add_column(sa.Column("service_id", sa.String(length=32), nullable=True))
        table.add_column(sa.Column("room_id", sa.String(length=32), nullable=True))
        table.add_column(sa.Column("series_id", sa.String(length=32), nullable=True))
        table.add_column(sa.Column("series_number", sa.Integer(), nullable=True))
        table.add_column(sa.Column("hold_until", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("confirmed_by", sa.String(length=32), nullable=True))
        table.add_column(sa.Column("place_sealed", sa.LargeBinary(), nullable=True))
        table.add_column(sa.Column("route_sealed", sa.LargeBinary(), nullable=True))
        table.add_column(sa.Column("travel_minutes", sa.Integer(), nullable=True))
        table.add_column(sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("left_at", sa.DateTime(timezone=True), nullable=True))
        table.drop_constraint(op.f("form"), type_="check")
        table.create_check_constraint(op.f("form"), _FORMS)
        table.alter_column("created_by", existing_type=sa.VARCHAR(length=32), nullable=True)
        table.create_index(table.f("ix_appointment_series_id"), ["series_id"], unique=False)
        table.create_foreign_key(
            table.f("fk_appointment_confirmed_by_staff"), "staff", ["confirmed_by"], ["id"]
        )
        table.create_foreign_key(table.f("fk_appointment_series_id_series"), "series", ["series_id"], ["id"])
        table.create_foreign_key(
            table.f("fk_appointment_service_id_service"), "service", ["service_id"], ["id"]
        )
        table.create_foreign_key(table.f("fk_appointment_room_id_room"), "room", ["room_id"], ["id"])
