"""What a check of the audit log can find, in plain words."""

from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """What can be wrong; each is a sentence with a place for the batch."""

    ROWS_CHANGED = "batch {batch}: a row was changed after it was sealed"
    ROWS_MISSING = "batch {batch}: rows were deleted after they were sealed"
    ROWS_ADDED = "batch {batch}: rows were put in after it was sealed"
    ROWS_STRAY = "batch {batch}: rows belong to it, and it is not there"
    BATCH_CHANGED = "batch {batch}: its own record was changed"
    BATCH_MISSING = "batch {batch}: it was deleted"
    CHAIN_BROKEN = "batch {batch}: it does not continue the batch before it"
    SIGNATURE_WRONG = "batch {batch}: its signature is not ours, so the chain was written anew"
    HEAD_DIFFERS = "batch {batch}: the head kept outside the database is another one"
    HEAD_MISSING = "batch {batch}: its head is missing from the file of heads"
    HEAD_FORGED = "batch {batch}: the head in the file of heads does not carry our signature"
    HEAD_UNREADABLE = "line {batch} of the file of heads cannot be read"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault and the batch (or the line of the file of heads) where it was found."""

    fault: Fault
    batch: int

    def __str__(self) -> str:
        return self.fault.value.format(batch=self.batch)


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found. `unsealed` rows are too young to be sealed; nothing protects them yet."""

    rows: int
    batches: int
    unsealed: int
    findings: tuple[Finding, ...]

    @property
    def clean(self) -> bool:
        """Whether everything fits."""
        return not self.findings

    def text(self) -> str:
        """Return the report in plain words, one finding a line."""
        counted = f"{self.rows} rows in {self.batches} sealed batches, {self.unsealed} rows not sealed yet"
        if self.clean:
            return f"audit log: {counted}; everything fits"
        return "\n".join([f"audit log: {counted}; NOT as it was written:", *map(str, self.findings)])
