"""kg: a knowledge graph from Chinese newspaper text, with the sentence behind every edge."""
