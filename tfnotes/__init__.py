"""TensorFlow Notes: runs the examples, checks the pages and builds the site.

``run`` makes outputs, ``check`` judges sources, ``build`` makes the site; project.py
and page.py are the one reading of it all.
"""
