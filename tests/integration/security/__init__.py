"""Attacks on the running application that no single area answers for."""
