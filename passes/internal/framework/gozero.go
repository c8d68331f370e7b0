package framework

import "strings"

// goZero allows credentials wherever it sends an origin, which it does for *.
var goZero = Library{
	Paths: []string{"github.com/zeromicro/go-zero/rest"},
	Sinks: []Sink{
		{Name: "WithCors", Way: ByOperands, Args: []string{"origin"}},
		{Name: "WithCustomCors", Way: ByOperands, Args: []string{"middlewareFn", "", "origin"}},
		{Name: "WithCorsHeaders", Way: ByOperands, Everyone: true},
	},
	Settings: map[string]Setting{
		"origin":       {Part: Origins},
		"middlewareFn": {Part: Credentials, Writes: true}, // it may take them back
	},
	Rules: Rules{
		None: Star, Star: Reflected, Everyone: Reflected, Unasked: true, Bare: true,
		Match: func(entry, origin string, _ Switches) (string, bool) {
			entry, lower := strings.ToLower(entry), strings.ToLower(origin)
			return origin, entry == lower || strings.HasSuffix(lower, "."+entry)
		},
	},
}

// goZeroAnswers has what answers on a response of net/http. A server keeps what its
// handlers write until they are done, unless it was told not to.
var goZeroAnswers = Framework{
	Paths:   []string{"github.com/zeromicro/go-zero/rest/httpx"},
	Buffers: true,
	Members: []Member{
		{Name: "Ok", Verb: Answer, Target: 0, Code: 200},
		{Name: "OkJson", Verb: Answer, Target: 0, Code: 200},
		{Name: "OkJsonCtx", Verb: Answer, Target: 1, Code: 200},
		{Name: "WriteJson", Verb: Answer, Target: 0},
		{Name: "WriteJsonCtx", Verb: Answer, Target: 1},
		{Name: "Error", Verb: Answer, Target: 0}, // with a status that may be any
		{Name: "ErrorCtx", Verb: Answer, Target: 1},
	},
}

var goZeroServer = Framework{
	Paths: []string{"github.com/zeromicro/go-zero/rest"},
	Members: []Member{
		{Name: "NewServer", Verb: Keep},
		{Name: "MustNewServer", Verb: Keep},
		{Recv: "Server", Name: "AddRoute", Verb: Keep, MethodField: "Method"},
		{Recv: "Server", Name: "AddRoutes", Verb: Keep, MethodField: "Method"},
		{Recv: "Server", Name: "Use", Verb: Use, Matched: true},
	},
}
