import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.training import HParams
else:
    from types import SimpleNamespace

    class HParams(SimpleNamespace):
        def parse(self, text):
            for pair in text.split(","):
                name, value = pair.split("=")
                setattr(self, name, type(getattr(self, name))(value))
            return self

        def values(self):
            return dict(vars(self))


params = HParams(rate=0.1, units=32, cell="lstm").parse("rate=0.01,cell=gru")
params.units = 64
print(params.rate, params.units, params.cell)
print(sorted(params.values().items()))
