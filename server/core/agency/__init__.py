"""The agency and its offices: where and when it works, in which languages, and which numbers help in an emergency."""
