"""Measurements: how fast the main job is beside a floor, the least that any page would have to do, in the same run."""
