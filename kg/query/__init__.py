"""SPARQL over a build, canned questions, the endpoint."""
