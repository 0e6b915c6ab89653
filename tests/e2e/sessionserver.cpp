// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionserver.h"

#include <QFile>
#include <QtGlobal>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <X11/SM/SMlib.h>
#include <X11/ICE/ICEutil.h>
#include <poll.h>

namespace easel::test {

/// What the library calls back.
struct SessionServer::Calls
{
    static SessionServer &of(SmPointer data) { return *static_cast<SessionServer *>(data); }

    static Bool everybody(char *) { return True; }

    static Status registerClient(SmsConn client, SmPointer data, char *previous)
    {
        char *id = previous ? previous : SmsGenerateClientID(client);
        SmsRegisterClientReply(client, id);
        of(data).m_client = client;
        if (!previous)
            SmsSaveYourself(client, SmSaveLocal, False, SmInteractStyleNone, False);
        std::free(id);
        return 1;
    }
    static void interact(SmsConn client, SmPointer, int) { SmsInteract(client); }
    static void interacted(SmsConn client, SmPointer data, Bool cancel)
    {
        if (!cancel)
            return;
        of(data).m_isCancelled = true;
        of(data).m_isEnding = false;
        SmsShutdownCancelled(client);
    }
    static void saveRequested(SmsConn, SmPointer, int, Bool, int, Bool, Bool) {}
    static void secondPhase(SmsConn client, SmPointer) { SmsSaveYourselfPhase2(client); }
    static void saved(SmsConn client, SmPointer data, Bool)
    {
        ++of(data).m_saves;
        if (of(data).m_isEnding)
            SmsDie(client);
        else if (!of(data).m_isCancelled)
            SmsSaveComplete(client);
    }
    static void properties(SmsConn, SmPointer data, int count, SmProp **properties)
    {
        for (int i = 0; i < count; ++i) {
            if (std::strcmp(properties[i]->name, SmRestartCommand) == 0) {
                of(data).m_restartCommand.clear();
                for (int part = 0; part < properties[i]->num_vals; ++part)
                    of(data).m_restartCommand << QString::fromLocal8Bit(static_cast<const char *>(properties[i]->vals[part].value), properties[i]->vals[part].length);
            }
            SmFreeProperty(properties[i]);
        }
        std::free(properties);
    }
    static void removed(SmsConn, SmPointer, int count, char **names)
    {
        for (int i = 0; i < count; ++i)
            std::free(names[i]);
        std::free(names);
    }
    static void asked(SmsConn client, SmPointer) { SmsReturnProperties(client, 0, nullptr); }
    static void closed(SmsConn client, SmPointer data, int count, char **reasons)
    {
        SmFreeReasons(count, reasons);
        of(data).m_client = nullptr;
        IceConn connection = SmsGetIceConnection(client);
        SmsCleanUp(client);
        of(data).forget(connection);
    }
    static Status newClient(SmsConn, SmPointer data, unsigned long *mask, SmsCallbacks *calls, char **)
    {
        *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask | SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask
                | SmsSaveYourselfDoneProcMask | SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask | SmsGetPropertiesProcMask;
        calls->register_client = {registerClient, data};
        calls->interact_request = {interact, data};
        calls->interact_done = {interacted, data};
        calls->save_yourself_request = {saveRequested, data};
        calls->save_yourself_phase2_request = {secondPhase, data};
        calls->save_yourself_done = {saved, data};
        calls->close_connection = {closed, data};
        calls->set_properties = {properties, data};
        calls->delete_properties = {removed, data};
        calls->get_properties = {asked, data};
        return 1;
    }
};

SessionServer::SessionServer()
{
    // A client that dies must not end the test.
    IceSetIOErrorHandler([](IceConn) {});
    char error[256] = {};
    // Each time: the library keeps whom it calls back.
    const bool isSetUp = SmsInitialize("test", "1", Calls::newClient, this, Calls::everybody, sizeof(error), error) != 0;
    if (!isSetUp || !IceListenForConnections(&m_listenCount, &m_listen, sizeof(error), error))
        qFatal("there is no session server: %s", error);
    for (int i = 0; i < m_listenCount; ++i)
        IceSetHostBasedAuthProc(m_listen[i], Calls::everybody);
    char *addresses = IceComposeNetworkIdList(m_listenCount, m_listen);
    m_address = addresses;
    std::free(addresses);
}

SessionServer::~SessionServer()
{
    if (m_client)
        SmsCleanUp(m_client);
    while (!m_connections.empty())
        forget(m_connections.back());
    IceFreeListenObjs(m_listenCount, m_listen);
}

void SessionServer::forget(_IceConn *connection)
{
    std::erase(m_connections, connection);
    IceSetShutdownNegotiation(connection, False);
    IceCloseConnection(connection);
}

void SessionServer::work()
{
    std::vector<pollfd> files;
    for (int i = 0; i < m_listenCount; ++i)
        files.push_back({IceGetListenConnectionNumber(m_listen[i]), POLLIN, 0});
    const std::vector<_IceConn *> connections = m_connections;
    for (_IceConn *connection : connections)
        files.push_back({IceConnectionNumber(connection), POLLIN, 0});
    if (::poll(files.data(), files.size(), 10) <= 0)
        return;
    const auto listening = static_cast<size_t>(m_listenCount);
    for (size_t i = 0; i < listening; ++i) {
        IceAcceptStatus status{};
        if ((files[i].revents & POLLIN) == 0)
            continue;
        if (IceConn connection = IceAcceptConnection(m_listen[i], &status))
            m_connections.push_back(connection);
    }
    for (size_t i = 0; i < connections.size(); ++i) {
        if (files[listening + i].revents == 0 || std::find(m_connections.begin(), m_connections.end(), connections[i]) == m_connections.end())
            continue;
        Bool isAnswered = False;
        if (IceProcessMessages(connections[i], nullptr, &isAnswered) == IceProcessMessagesIOError) {
            m_client = nullptr;
            forget(connections[i]);
        }
    }
}

void SessionServer::logOut()
{
    m_isEnding = true;
    m_isCancelled = false;
    SmsSaveYourself(m_client, SmSaveBoth, True, SmInteractStyleAny, False);
}

} // namespace easel::test
