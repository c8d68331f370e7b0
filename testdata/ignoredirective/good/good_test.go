package good

//corsvet:ignore
func unusedInTests() {}
