class Net:
    def build(inputs, units):
        return inputs, units


print(Net().build(inputs="images", units=3))
