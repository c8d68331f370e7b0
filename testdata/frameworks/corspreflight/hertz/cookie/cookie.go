// Package cookie wants a cookie before it answers preflights.
package cookie

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func cookie(ctx context.Context, c *app.RequestContext) {
	if len(c.Cookie("sid")) == 0 {
		c.AbortWithStatusJSON(consts.StatusUnauthorized, "log in") // want "they send that without cookies and Authorization"
		return
	}
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Header("Access-Control-Allow-Headers", "Content-Type")
	if string(c.Request.Method()) == "OPTIONS" {
		c.AbortWithStatus(204)
		return
	}
	c.Next(ctx)
}
