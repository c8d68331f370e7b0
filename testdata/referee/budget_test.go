package referee

// budget is how many of the default programs show each kind of disagreement.
// It is there to be lowered.
var budget = map[string]int{
	"false corsvalue/credentials":                   1, // the inner handler of a chain sets it again
	"false varyorigin/branch":                       1,
	"false varyorigin/missing":                      1,
	"fix brings lateheader/preflight":               1,
	"fix does not cure reflectedorigin/credentials": 1,
	"fixes overlap":                                 1,
	"miss late":                                     9,
	"miss wildcard":                                 2,
	"variant calls in closures: loses lateheader":   1,
	"variant calls in closures: loses samesitenone": 1,
	"variant name extracted: loses corsvalue":       3,
	"variant value extracted: loses corsvalue":      3,
}
