"""Build the networkx graph, metrics, neighbours, paths."""
