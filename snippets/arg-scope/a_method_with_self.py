class Net:
    def build(self, inputs, units):
        return inputs, units


print(Net().build(inputs="images", units=3))
