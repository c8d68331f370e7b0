package framework

var hertzSessions = Framework{
	Paths: []string{"github.com/hertz-contrib/sessions"},
	Members: []Member{
		{Recv: "Store", Name: "Options", Verb: SendCookie, Arg: 0},
		{Recv: "Session", Name: "Options", Verb: SendCookie, Arg: 0},
	},
}
