print("sum:", 1 + 2)  # (1)!
