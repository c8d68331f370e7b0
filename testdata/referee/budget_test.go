package referee

// budget is how many of the default programs show each kind of disagreement.
// It is there to be lowered.
var budget = map[string]int{
	"false varyorigin/branch":                       1,
	"false varyorigin/missing":                      3,
	"miss wildcard":                                 2,
	"variant calls in closures: loses samesitenone": 1,
}
