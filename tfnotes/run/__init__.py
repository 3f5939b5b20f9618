"""Snippet to output: runs programs, on every TensorFlow, and keeps the ledger."""
