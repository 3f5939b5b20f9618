print("today:", __debug__)
