"""TensorFlow Notes: runs the examples, checks the pages and builds the site."""
