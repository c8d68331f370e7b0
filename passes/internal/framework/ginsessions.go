package framework

var ginSessions = Framework{
	Paths: []string{"github.com/gin-contrib/sessions"},
	Members: []Member{
		{Recv: "Store", Name: "Options", Verb: SendCookie, Arg: 0},
		{Recv: "Session", Name: "Options", Verb: SendCookie, Arg: 0},
	},
}
