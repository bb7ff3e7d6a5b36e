"""The house's own rules, held by tests: who may import whom, sizes, words that must not be there."""
