note = """\
with slim.arg_scope([func], a=10)
    x = func(b=1)
"""
print(note)
compile(note, "note.py", "exec")
