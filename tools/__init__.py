"""Programs for building, checking and describing this checkout. Nothing here runs in production."""
