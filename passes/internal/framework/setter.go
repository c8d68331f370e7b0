package framework

import "go/types"

// SetterOf returns the name of the method that sets a header where obj, a method
// of the same type, adds to it; "" if there is none.
func SetterOf(obj types.Object) string {
	add := MemberOf(obj)
	if add == nil || add.Verb != Add || add.Recv == "" {
		return ""
	}
	for _, m := range packages[obj.Pkg().Path()].Members {
		if m.Recv == add.Recv && m.Verb == Set && m.Adder == add.Name {
			return m.Name
		}
	}
	return ""
}

// DeleterOf returns the name of the method that deletes a header where obj, a method of the
// same type, sets it, the name before the value; "" if there is none.
func DeleterOf(obj types.Object) string {
	set := MemberOf(obj)
	if set == nil || set.Verb != Set || set.Recv == "" || set.Key != 0 || set.Value != 1 {
		return ""
	}
	for _, m := range packages[obj.Pkg().Path()].Members {
		if m.Recv == set.Recv && m.Verb == Del && m.Key == 0 {
			return m.Name
		}
	}
	return ""
}
