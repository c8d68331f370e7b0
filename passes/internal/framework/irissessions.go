package framework

// irisSessions has a SameSite for its cookie in the options of the calls that send
// it only.
var irisSessions = Framework{
	Paths: []string{"github.com/kataras/iris/v12/sessions"},
	Members: []Member{
		{Name: "New", Verb: CookieOf, Arg: 0},
		{Recv: "Config", Name: "Cookie", Verb: StoreAttr, Attr: Name},
		{Recv: "Config", Name: "CookieSecureTLS", Verb: StoreAttr, Attr: Secure},
		{Recv: "Sessions", Name: "UseDatabase", Verb: LeaveCookie},
		irisSession("Handler", AllOperands),
		irisSession("Start", 1),
		irisSession("ShiftExpiration", 1),
		irisSession("UpdateExpiration", 2),
	},
}

// irisSession is a method that sends the cookie of its receiver.
func irisSession(name string, options int) Member {
	return Member{
		Recv: "Sessions", Name: name, Verb: SendCookie, Arg: Receiver, Options: options, Own: true, OverTLS: true,
		With: map[Attr]any{Path: "/", HttpOnly: true}, SecureOption: irisSecureOption,
	}
}
